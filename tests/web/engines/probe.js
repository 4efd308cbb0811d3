// Watches the page for the tests, loaded before anything of ours: how loud it is before the speaker,
// and how long after a touch.
const heard = (globalThis.heard = { contexts: [], touched: 0, first: 0 });
const audible = 0.002; // of full level
const Context = globalThis.AudioContext;
globalThis.AudioContext = class extends Context {
  constructor(...all) {
    super(...all);
    heard.contexts.push(this);
    this.ear = this.createAnalyser();
    this.ear.fftSize = 2048;
  }
};
const { connect } = AudioNode.prototype;
AudioNode.prototype.connect = function (to, ...all) {
  const { ear } = this.context;
  if (ear && to === this.context.destination) connect.call(this, ear);
  return connect.call(this, to, ...all);
};

// Highest sample of the last 2,048, of 0 to 1.
heard.now = () => {
  let peak = 0;
  for (const { ear, state } of heard.contexts) {
    if (state !== 'running') continue;
    const samples = new Float32Array(ear.fftSize);
    ear.getFloatTimeDomainData(samples);
    for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  }
  return peak;
};
addEventListener(
  'pointerup',
  () => {
    if (heard.touched) return;
    heard.touched = performance.now();
    const listening = setInterval(() => {
      if (heard.now() < audible) return;
      heard.first = performance.now();
      clearInterval(listening);
    }, 5);
  },
  { capture: true },
);
