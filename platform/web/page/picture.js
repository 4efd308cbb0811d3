// A phone may take the picture away from a page that was not seen for a while, and give it back.
import { tell } from './notice.js';

const patience = 4000; // ms

// `lost`: all that was painted with is gone. `given`: it can be made again.
export function keepDrawing(canvas, { lost, given }) {
  let waiting = 0;
  let takeBack = null;
  const missing = () => {
    if (document.visibilityState === 'visible')
      takeBack = tell('The picture is gone. What you hear goes on.', 'Show it again', () => location.reload());
    else waiting = setTimeout(missing, patience);
  };
  canvas.addEventListener('webglcontextlost', (event) => {
    event.preventDefault(); // it is wanted back
    lost();
    clearTimeout(waiting);
    waiting = setTimeout(missing, patience);
  });
  canvas.addEventListener('webglcontextrestored', () => {
    clearTimeout(waiting);
    takeBack?.();
    takeBack = null;
    given();
  });
}
