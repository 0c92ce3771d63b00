// Shows when to breathe in and out. The phase follows from the time that has passed, so it cannot
// drift: a turn is seen at the next frame, and no later one is moved by it.
const still = matchMedia("(prefers-reduced-motion: reduce)");

export function breath(box, seconds, secondsIn, secondsOut) {
  const whole = secondsIn + secondsOut;
  if (whole === 0) return;
  const word = box.querySelector(".word");
  const inside = seconds % whole;
  const goesIn = inside < secondsIn;
  const part = goesIn ? inside / secondsIn : 1 - (inside - secondsIn) / secondsOut;
  const left = Math.ceil(goesIn ? secondsIn - inside : whole - inside);
  const phase = goesIn ? "in" : "out";
  if (box.dataset.phase !== phase) {
    box.dataset.phase = phase;
    box.dispatchEvent(new CustomEvent("phase", { bubbles: true, detail: { phase, at: performance.now(), seconds } }));
  }
  // Beside a clock a second number would only be in the way.
  const text = (goesIn ? word.dataset.in : word.dataset.out) + (box.querySelector(".clock") ? "" : ` ${left}`);
  if (word.textContent !== text) word.textContent = text;
  const eased = (1 - Math.cos(Math.PI * part)) / 2;
  box.querySelector(".breath").setAttribute("r", still.matches ? "56" : (40 + 44 * eased).toFixed(1));
}
