// Keeps the help page of the chosen country for when there is no network, and with it the person's own
// people, but only where the person said so.
const KEY = "my-people";
const box = document.getElementById("people");

function card({ name, number, dialed }) {
  const section = document.createElement("section");
  section.className = "card";
  const heading = document.createElement("h2");
  heading.textContent = name;
  const call = document.createElement("a");
  call.className = "button primary";
  call.href = "tel:" + dialed;
  call.textContent = box.dataset.call + number;
  section.append(heading, call);
  return section;
}

if (box.dataset.do === "show") {
  box.append(...JSON.parse(localStorage.getItem(KEY) ?? "[]").map(card));
} else {
  if (box.dataset.do === "keep") {
    const friends = [...box.querySelectorAll(".card")].map((c) => {
      const call = c.querySelector("a");
      return {
        name: c.querySelector("h2").textContent,
        number: call.textContent.slice(box.dataset.call.length),
        dialed: call.getAttribute("href").slice(4),
      };
    });
    localStorage.setItem(KEY, JSON.stringify(friends));
  } else localStorage.removeItem(KEY);
  if ("caches" in window) {
    const page = new Request("/help/offline", { headers: { "Settle-Keep": "yes" } });
    caches.open("settle-help-2").then((kept) => kept.add(page)).catch(() => {});
  }
}
