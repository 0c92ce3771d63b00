// Keeps the time of a session. Time is always a difference of clock readings, never a sum of ticks,
// so it is right after a locked screen, and a reload goes on where the server was told last.
import { breath } from "./pacer.js";
import { bell, hush, offerCues, say, shake } from "./cues.js";

const FRAME_SECONDS = 2.5;
const FRAMES = [0, 1, 2, 1];
const player = document.getElementById("player");
const sections = [...player.querySelectorAll(".step")];
const token = player.querySelector("input[name=_csrf]").value;
let at = Number(player.dataset.step);

/// What this tab knows better than the server when a page is loaded again at once: the seconds of a
/// step, and whether it was made softer.
const keep = (what, value) => sessionStorage.setItem(player.dataset.path + what, value);
function kept(step) {
  const [of, seconds] = (sessionStorage.getItem(player.dataset.path + "at") ?? "").split(" ");
  return Number(of) === step ? Number(seconds ?? 0) : 0;
}
const lead = (step) => Number(sections[step].dataset.lead ?? 0);
let done = Math.max(Number(sections[at].dataset.done), kept(at));
// A step that has not begun gives some seconds to take the position.
if (done === 0) done = -lead(at);
let since = performance.now();
let paused = false;
let reported = done;
let line = -1;

const elapsed = () => (paused ? done : done + (performance.now() - since) / 1000);
const send = (path, values) =>
  fetch(path, {
    method: "POST",
    body: new URLSearchParams({ _csrf: token, ...values }),
    redirect: "manual",
    keepalive: true,
  }).catch(() => {});

function report(now) {
  const seconds = Math.max(0, now);
  reported = seconds;
  keep("at", `${at} ${Math.floor(seconds)}`);
  return send(player.dataset.path + "/progress", { step: at, seconds: Math.floor(seconds) });
}

async function stayAwake() {
  if (!("wakeLock" in navigator) || document.visibilityState !== "visible") return;
  try { await navigator.wakeLock.request("screen"); } catch { /* the device does not want to */ }
}

function show(index) {
  sections[at].hidden = true;
  at = index;
  done = -lead(at);
  reported = 0;
  line = -1;
  since = performance.now();
  sections[at].hidden = false;
  sections[at].querySelector("h2").focus({ preventScroll: true });
  scrollTo(0, 0);
  bell();
  shake([200]);
}

function next(now) {
  const seconds = Math.max(0, now);
  const form = sections[at].querySelector("form[action$='/next']");
  if (at + 1 === sections.length) {
    hush();
    bell();
    shake([200, 100, 200]);
    form.elements.seconds.value = Math.floor(seconds);
    form.submit();
    return false;
  }
  send(form.action, { step: at, seconds: Math.floor(seconds) });
  show(at + 1);
  return true;
}

function pause(on) {
  done = elapsed();
  since = performance.now();
  paused = on;
  for (const button of player.querySelectorAll(".pause")) {
    button.textContent = on ? button.dataset.on : button.dataset.off;
    button.setAttribute("aria-pressed", String(on));
  }
  if (on) {
    hush();
    report(done);
  } else stayAwake();
}

/// Shows the line that is on, and speaks it once.
function words(section, now) {
  const lines = [...section.querySelectorAll(".lines li")];
  const current = lines.findLastIndex((l) => Number(l.dataset.at) <= now);
  if (current === line) return;
  lines.forEach((l, i) => l.classList.toggle("now", i === current));
  const begins = line === -1;
  line = current;
  const text = lines[current].textContent;
  say(begins ? section.querySelector("h2").textContent + ". " + text : text);
}

function ready(section, real) {
  const text = `${section.querySelector(".breathing").dataset.ready} ${Math.ceil(-real)}`;
  const word = section.querySelector(".word");
  if (word.textContent !== text) word.textContent = text;
}

function soften(step) {
  const section = sections[step];
  section.querySelector(".lines .now").textContent = section.querySelector("button[name=softer]").dataset.said;
}

function tick() {
  const section = sections[at];
  const whole = Number(section.dataset.seconds);
  const real = elapsed();
  const now = Math.max(0, real);
  const left = Math.max(0, Math.ceil(whole - now));
  const clock = section.querySelector(".clock");
  const text = left > 99 ? `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}` : String(left);
  if (clock.textContent !== text) {
    clock.textContent = text;
    clock.classList.toggle("long", left > 99);
  }
  section.querySelector(".ring").setAttribute("stroke-dasharray", `${(578 * Math.min(now, whole)) / whole} 578`);
  words(section, now);
  const frame = FRAMES[Math.floor(now / FRAME_SECONDS) % FRAMES.length];
  section.querySelectorAll(".frames>div").forEach((f, i) => f.classList.toggle("now", i === frame));
  if (real < 0) ready(section, real);
  else breath(section, now, Number(section.dataset.in), Number(section.dataset.out));
  if (!paused && now - reported >= 10) report(now);
  if (now < whole || next(whole)) requestAnimationFrame(tick);
}

for (const section of sections) {
  const button = section.querySelector(".pause");
  button.hidden = false;
  button.addEventListener("click", () => pause(!paused));
  section.querySelector("form[action$='/next']").addEventListener("submit", (event) => {
    event.preventDefault();
    if (paused) pause(false);
    next(elapsed());
  });
  const softer = section.querySelector("form[action$='/softer']");
  softer?.addEventListener("submit", (event) => {
    event.preventDefault();
    send(softer.action, {});
    keep("softer", String(at));
    soften(at);
    say(section.querySelector(".lines .now").textContent);
  });
  section.querySelector("form[action$='/stop']").addEventListener("submit", () => {
    hush();
    report(elapsed());
  });
}

player.classList.add("live");
offerCues(() => sections[at].querySelector(".lines .now").textContent);
addEventListener("pagehide", () => { hush(); report(elapsed()); });
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") report(elapsed());
  else if (!paused) stayAwake();
});
stayAwake();
tick();
if (sessionStorage.getItem(player.dataset.path + "softer") === String(at)) soften(at);
