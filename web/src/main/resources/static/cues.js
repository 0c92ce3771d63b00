// Voice, bell and vibration, each off until asked for. The voice is one of the device itself, so no
// word leaves it. What was chosen is remembered by this browser only.
const box = document.querySelector(".toggles");
const input = (name) => box.querySelector(`input[name=${name}]`);
const wants = (name) => input(name).checked && !input(name).disabled;

function voice() {
  const language = document.documentElement.lang;
  return speechSynthesis.getVoices().find((v) => v.localService && v.lang.startsWith(language));
}

export function say(text) {
  if (!wants("voice") || !voice()) return;
  const words = new SpeechSynthesisUtterance(text);
  words.voice = voice();
  words.lang = words.voice.lang;
  words.rate = 0.9;
  speechSynthesis.cancel();
  speechSynthesis.speak(words);
}

export function hush() {
  if ("speechSynthesis" in window) speechSynthesis.cancel();
}

let sound = null;
export function bell() {
  if (!wants("bell")) return;
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

export function shake(pattern) {
  if (wants("vibration")) navigator.vibrate(pattern);
}

function allow(name, possible) {
  input(name).disabled = !possible;
  input(name).closest("label").hidden = !possible;
}

/// Shows the choices, and tries out each one as it is chosen.
export function offerCues(sample) {
  const speaks = "speechSynthesis" in window;
  allow("bell", "AudioContext" in window);
  allow("vibration", "vibrate" in navigator);
  allow("voice", speaks && voice() !== undefined);
  if (speaks) speechSynthesis.addEventListener("voiceschanged", () => allow("voice", voice() !== undefined));
  for (const name of ["voice", "bell", "vibration"]) {
    input(name).checked = localStorage.getItem("cue-" + name) === "on";
    input(name).addEventListener("change", () => {
      localStorage.setItem("cue-" + name, input(name).checked ? "on" : "off");
      if (!input(name).checked) hush();
      else if (name === "voice") say(sample());
      else if (name === "bell") bell();
      else shake([200]);
    });
  }
  box.hidden = false;
}
