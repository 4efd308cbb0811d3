// A phone may take the picture away from a page that was not seen for a while, and give it back.
const patience = 4000; // ms

// `drawAnew`: all that was painted with is gone and has to be made again.
export function keepDrawing(canvas, drawAnew) {
  canvas.addEventListener('webglcontextlost', (event) => event.preventDefault()); // it is wanted back
  canvas.addEventListener('webglcontextrestored', drawAnew);
}
