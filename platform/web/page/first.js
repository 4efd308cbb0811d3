// Chooses what the first paint shows, by address, hour and zone, before any other file is here, and says in plain words
// what is in the way of the program. It lies in index.html itself, and old browsers have to read it: plain ES5.
(function () {
  var root = document.documentElement;
  var hour = new Date(Date.now()).getHours();
  var isLight = !!window.matchMedia && matchMedia('(prefers-color-scheme: light)').matches;
  var known = 'It runs in Safari from iOS 16, in Chrome from 97, in Firefox from 102, and in newer ones.';
  var trouble = '';

  try {
    var theme = localStorage.getItem('legato.' + location.pathname.replace(/[^/]*$/, '') + '.theme');
    if (theme) isLight = theme === 'light';
  } catch (error) {
    // nothing may be kept: the system's choice stands
  }
  function add(name) {
    root.className += ' ' + name;
  }
  // Shows nothing bright from 21 to 7 o'clock, whatever was chosen.
  add(hour >= 21 || hour < 7 || theme === 'night' ? 'on night' : isLight ? 'on light' : 'on');
  if (/[?&]cramp\b/.test(location.search)) add('cramp');
  // The bar of the browser has that colour too.
  var paper = getComputedStyle(root).getPropertyValue('--paper').trim();
  var bars = document.querySelectorAll('meta[name="theme-color"]');
  for (var i = 0; paper && i < bars.length; ++i) bars[i].content = paper;

  function show() {
    var place = document.getElementById('trouble');
    if (place) place.textContent = trouble;
  }
  function say(text) {
    if (trouble || (document.readyState !== 'loading' && !document.getElementById('first'))) return; // it runs
    trouble = text;
    add('stuck more');
    show();
  }

  // The number of this zone: of several that fit the longest name counts, as for the program.
  function number() {
    var zone = '';
    var best = '';
    var found = '';
    try {
      zone = Intl.DateTimeFormat().resolvedOptions().timeZone || '';
    } catch (error) {
      // a browser that knows no zones: the number that is common to most
    }
    var numbers = JSON.parse(document.getElementById('numbers').textContent);
    for (var one in numbers)
      for (var i = 0; i < numbers[one].length; ++i) {
        var name = numbers[one][i];
        var fits = name.slice(-1) === '/' ? zone.indexOf(name) === 0 : zone === name;
        if (fits && name.length > best.length) {
          best = name;
          found = one;
        }
      }
    var link = document.getElementById('emergency');
    if (!found) return (link.textContent += ', or your local emergency number');
    link.textContent = link.textContent.replace(/\d+/, found);
    link.href = 'tel:' + found;
  }
  // Does its part as soon as the words are there: the end of the page may have to wait for a style.
  new MutationObserver(function (changes, observer) {
    var numbers = document.getElementById('numbers');
    if (!numbers || !numbers.nextElementSibling) return;
    observer.disconnect();
    show();
    number();
  }).observe(root, { childList: true, subtree: true });

  if (!('noModule' in document.createElement('script'))) say('This browser is too old for Legato. ' + known);
  else if (typeof WebAssembly !== 'object')
    say('This browser has no WebAssembly, or it is switched off, as in Lockdown Mode on an iPhone: allow it for this page, or use another browser. ' + known);
  addEventListener(
    'error',
    function (event) {
      // Others may have put scripts of their own into the page; only ours matters.
      if (/\/start\.js$/.test(event.target.src)) say('A part of Legato did not come. Is there a net? If so, it is not complete where it comes from.');
      else if (event.message) say('This browser cannot run Legato. ' + known + ' (' + event.message + ')');
    },
    true,
  );
  setTimeout(add, 4000, 'more');
  setTimeout(add, 10000, 'late');
})();
