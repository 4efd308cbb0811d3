// The zones of this machine's own database, as zdump tells them: what node itself knows of zones may
// be years older.
mergeInto(LibraryManager.library, {
  // Seconds that the clocks of a zone are ahead of UTC; INT_MIN: there is no such zone.
  offset_in_zone: function (id, utc) {
    var name = UTF8ToString(id);
    var zones = (Module['zones'] = Module['zones'] || {});
    if (!zones[name]) {
      var words;
      try {
        words = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' }).formatToParts(0).pop().value;
      } catch (error) {
        return -0x80000000;
      }
      // "GMT" or "GMT+14:00": of zones whose clocks never change
      var fixed = words.match(/\d+/g) || [0, 0];
      var zone = { before: (words.indexOf('-') < 0 ? 1 : -1) * (fixed[0] * 3600 + fixed[1] * 60), changes: [] };
      // "NAME  Sun Mar 30 01:00:00 2025 UT = Sun Mar 30 02:00:00 2025 BST isdst=1 gmtoff=3600"
      require('child_process')
        .execFileSync('zdump', ['-v', '-c', '1950,2210', name], { encoding: 'utf8' })
        .split('\n')
        .forEach(function (line) {
          var parts = line.match(/ ([A-Z][a-z]+ +\d+ \d\d:\d\d:\d\d \d+) UTC? = .*gmtoff=(-?\d+)/);
          if (parts) zone.changes.push([Date.parse(parts[1] + ' UTC') / 1000, Number(parts[2])]);
        });
      if (zone.changes.length) zone.before = zone.changes[0][1];
      zones[name] = zone;
    }
    var offset = zones[name].before;
    zones[name].changes.forEach(function (change) {
      if (change[0] <= utc) offset = change[1];
    });
    return offset;
  },
});
