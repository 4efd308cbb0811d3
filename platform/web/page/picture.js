// Watches over the picture, which a phone may take away from a page that was not seen for a while,
// and give back.
import { tell } from './notice.js';

const patience = 4000; // ms

// Listens to the canvas. `lost`: all that was painted with is gone. `given`: it can be made again.
export function keepDrawing(canvas, { lost, given }) {
  let waiting = 0;
  let takeBack = null;
  const missing = () => {
    if (document.visibilityState === 'visible')
      takeBack = tell('The picture is gone. What you hear goes on.', 'Show it again', () => location.reload());
    else waiting = setTimeout(missing, patience);
  };
  canvas.addEventListener('webglcontextlost', (event) => {
    event.preventDefault(); // asks for the picture back
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
