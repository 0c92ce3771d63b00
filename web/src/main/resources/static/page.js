// What every page does: keeps the help page ready for when the network is gone, hides the page when
// somebody presses Escape twice, and keeps what stands in a form until it was sent and taken.
if ("serviceWorker" in navigator && window.isSecureContext) {
  const ours = window.trustedTypes?.createPolicy("settle", { createScriptURL: (path) => path });
  navigator.serviceWorker.register(ours ? ours.createScriptURL("/worker.js") : "/worker.js").catch(() => {});
}
let lastEscape = 0;
addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  if (event.timeStamp - lastEscape < 600) location.replace("/notes");
  lastEscape = event.timeStamp;
});

// What was picked or typed outlives a reload, a walk to another page and a phone that drops the tab.
// It stays in this tab only, until it was sent and another page came, or somebody signs in or out.
const forms = new Map();
for (const form of document.querySelectorAll("form[data-keep]")) {
  const hidden = [...form.querySelectorAll("input[type=hidden]:not([name=_csrf])")];
  forms.set(["form", form.getAttribute("action"), ...hidden.map((field) => field.value)].join(" "), form);
}
for (const key of Object.keys(sessionStorage)) {
  if (!key.startsWith("form ") || forms.has(key)) continue;
  if (JSON.parse(sessionStorage.getItem(key)).sent) sessionStorage.removeItem(key);
}
for (const [key, form] of forms) {
  const fields = [...form.elements].filter((field) => field.matches("input:not([type=hidden]), textarea"));
  const save = (sent) => {
    const values = fields.map((field) => (field.matches("[type=radio], [type=checkbox]") ? field.checked : field.value));
    sessionStorage.setItem(key, JSON.stringify({ sent, values }));
  };
  const saved = JSON.parse(sessionStorage.getItem(key) ?? "null");
  // What the server filled in beside a mistake is newer.
  if (saved?.values.length === fields.length && !form.querySelector(".error")) {
    fields.forEach((field, at) => {
      if (typeof saved.values[at] === "boolean") field.checked = saved.values[at];
      else field.value = saved.values[at];
    });
  }
  form.addEventListener("input", () => save(false));
  form.addEventListener("submit", () => save(true));
}
for (const form of document.querySelectorAll("form[data-forget]")) {
  form.addEventListener("submit", () => sessionStorage.clear());
}
