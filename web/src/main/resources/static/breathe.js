// The breathing page: the pacer for the minutes that were chosen. Nothing is stored, nothing is sent.
import { breath } from "./pacer.js";
import { bell, offerCues, say, shake } from "./cues.js";

const box = document.getElementById("breathe");
const word = box.querySelector(".word");
const whole = Number(box.dataset.minutes) * 60;
const start = performance.now();

box.addEventListener("phase", ({ detail }) => {
  say(detail.phase === "in" ? word.dataset.in : word.dataset.out);
  shake(detail.phase === "in" ? [120] : [60, 80, 60]);
});

function tick() {
  const now = (performance.now() - start) / 1000;
  box.querySelector(".ring").setAttribute("stroke-dasharray", `${(578 * Math.min(now, whole)) / whole} 578`);
  if (now >= whole) {
    word.textContent = box.dataset.over;
    bell();
    return;
  }
  breath(box, now, Number(box.dataset.in), Number(box.dataset.out));
  requestAnimationFrame(tick);
}

async function stayAwake() {
  if (!("wakeLock" in navigator) || document.visibilityState !== "visible") return;
  try { await navigator.wakeLock.request("screen"); } catch { /* the device does not want to */ }
}
offerCues(() => word.textContent);
document.addEventListener("visibilitychange", stayAwake);
stayAwake();
tick();
