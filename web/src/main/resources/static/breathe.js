// The breathing page: only the pacer. Nothing is stored, nothing is sent.
import { breath } from "./pacer.js";

const box = document.getElementById("breathe");
const start = performance.now();
function tick() {
  breath(box, (performance.now() - start) / 1000, Number(box.dataset.in), Number(box.dataset.out));
  requestAnimationFrame(tick);
}
tick();
