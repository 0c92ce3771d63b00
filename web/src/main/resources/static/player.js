// Keeps the time of a session. Time is always a difference of clock readings, never a sum of ticks,
// so it is right after a locked screen, and a reload goes on where the server was told last.
import { breath } from "./pacer.js";

const player = document.getElementById("player");
const sections = [...player.querySelectorAll(".step")];
const toggles = document.querySelector(".toggles");
const token = player.querySelector("input[name=_csrf]").value;
let at = Number(player.dataset.step);
let done = Number(sections[at].dataset.done);
let since = performance.now();
let paused = false;
let reported = done;
let lock = null;

const elapsed = () => (paused ? done : done + (performance.now() - since) / 1000);
const wants = (cue) => toggles.querySelector(`input[name=${cue}]`).checked;

function report(seconds) {
  reported = seconds;
  const body = new URLSearchParams({ _csrf: token, step: at, seconds: Math.floor(seconds) });
  return fetch(player.dataset.path + "/progress", { method: "POST", body, keepalive: true }).catch(() => {});
}

async function stayAwake() {
  if (!("wakeLock" in navigator) || document.visibilityState !== "visible") return;
  try { lock = await navigator.wakeLock.request("screen"); } catch { lock = null; }
}

function say(text) {
  const voice = speechSynthesis.getVoices().find((v) => v.localService && v.lang.startsWith(document.documentElement.lang));
  if (!voice) return;
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice;
  speechSynthesis.speak(words);
}

let sound = null;
function bell() {
  sound ??= new AudioContext();
  const tone = sound.createOscillator();
  const level = sound.createGain();
  tone.frequency.value = 528;
  level.gain.setValueAtTime(0.15, sound.currentTime);
  level.gain.exponentialRampToValueAtTime(0.001, sound.currentTime + 1.5);
  tone.connect(level).connect(sound.destination);
  tone.start();
  tone.stop(sound.currentTime + 1.5);
}

function cue() {
  const section = sections[at];
  if (wants("bell")) bell();
  if (wants("vibration")) navigator.vibrate([200]);
  if (wants("voice")) say(section.querySelector("h2").textContent + ". " + section.querySelector(".how").textContent);
}

function show(index) {
  sections[at].hidden = true;
  at = index;
  done = 0;
  reported = 0;
  since = performance.now();
  sections[at].hidden = false;
  sections[at].querySelector("h2").focus({ preventScroll: true });
  scrollTo(0, 0);
  cue();
}

function next(seconds) {
  const form = sections[at].querySelector("form[action$='/next']");
  if (at + 1 === sections.length) {
    form.elements.seconds.value = Math.floor(seconds);
    form.submit();
    return;
  }
  const body = new URLSearchParams({ _csrf: token, step: at, seconds: Math.floor(seconds) });
  fetch(form.action, { method: "POST", body, redirect: "manual", keepalive: true }).catch(() => {});
  show(at + 1);
}

function pause(on) {
  if (on === paused) return;
  done = elapsed();
  since = performance.now();
  paused = on;
  for (const button of player.querySelectorAll(".pause")) {
    button.textContent = on ? button.dataset.on : button.dataset.off;
    button.setAttribute("aria-pressed", String(on));
  }
  if (on) report(done);
}

function tick() {
  const section = sections[at];
  const whole = Number(section.dataset.seconds);
  const now = elapsed();
  const left = Math.max(0, Math.ceil(whole - now));
  const clock = section.querySelector(".clock");
  if (clock.textContent !== String(left)) clock.textContent = left;
  const ring = section.querySelector(".ring");
  ring.setAttribute("stroke-dasharray", `${(578 * Math.min(now, whole)) / whole} 578`);
  breath(section, now, Number(section.dataset.in), Number(section.dataset.out));
  if (!paused && now - reported >= 10) report(now);
  if (now >= whole) next(whole);
  requestAnimationFrame(tick);
}

for (const section of sections) {
  const button = section.querySelector(".pause");
  button.hidden = false;
  button.addEventListener("click", () => pause(!paused));
  section.querySelector("form[action$='/next']").addEventListener("submit", (event) => {
    event.preventDefault();
    next(elapsed());
  });
  const softer = section.querySelector("form[action$='/softer']");
  softer.addEventListener("submit", (event) => {
    event.preventDefault();
    fetch(softer.action, { method: "POST", body: new URLSearchParams({ _csrf: token }), redirect: "manual" }).catch(() => {});
    const words = softer.querySelector("button").dataset.said;
    section.querySelector(".how").textContent = words;
    if (wants("voice")) say(words);
  });
  section.querySelector("form[action$='/stop']").addEventListener("submit", () => report(elapsed()));
}

toggles.hidden = false;
const can = {
  voice: "speechSynthesis" in window,
  bell: "AudioContext" in window,
  vibration: "vibrate" in navigator,
};
for (const [name, possible] of Object.entries(can)) {
  const input = toggles.querySelector(`input[name=${name}]`);
  if (!possible) {
    input.disabled = true;
    input.nextElementSibling.textContent += " (" + toggles.dataset.missing + ")";
  }
  input.addEventListener("change", () => input.checked && cue());
}

addEventListener("pagehide", () => report(elapsed()));
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "hidden") report(elapsed());
  else if (!paused) stayAwake();
});
stayAwake();
tick();
