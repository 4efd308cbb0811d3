// Hears for the tests how loud the page is before the speaker, loaded before anything of ours.
const loud = (globalThis.loud = { contexts: [] });
const Context = globalThis.AudioContext;
globalThis.AudioContext = class extends Context {
  constructor(...all) {
    super(...all);
    loud.contexts.push(this);
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
loud.now = () => {
  let peak = 0;
  for (const { ear, state } of loud.contexts) {
    if (state !== 'running') continue;
    const samples = new Float32Array(ear.fftSize);
    ear.getFloatTimeDomainData(samples);
    for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  }
  return peak;
};
