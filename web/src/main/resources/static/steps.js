// Moves a time by a quarter of an hour without a new page; what stands in the fields is saved after
// each change. Without this module the same buttons send the form, and the server does both.
const start = { bed: 23 * 60, asleep: 23 * 60 + 30, woke: 7 * 60, up: 7 * 60 + 15 };
const two = (number) => String(number).padStart(2, "0");
const form = document.querySelector("button[name=step]").form;

// One after the other, so that the last tap is the one that stays.
let saved = Promise.resolve();
function save() {
  const body = new URLSearchParams(new FormData(form));
  body.set("step", "typed");
  const send = () => fetch(form.action, { method: "POST", body, redirect: "manual", keepalive: true });
  saved = saved.then(send).catch(() => {});
}

for (const button of form.querySelectorAll("button[name=step]")) {
  button.addEventListener("click", (event) => {
    event.preventDefault();
    const [moment, way] = button.value.split("-");
    const input = document.getElementById(moment);
    const [hours, minutes] = input.value.split(":").map(Number);
    const day = 24 * 60;
    const from = hours * 60 + minutes + (way === "later" ? 15 : -15);
    const next = input.value ? (from + day) % day : start[moment];
    input.value = `${two(Math.floor(next / 60))}:${two(next % 60)}`;
    save();
  });
}
form.addEventListener("change", save);
