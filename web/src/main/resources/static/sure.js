// The curve follows the choice: a tap asks for the curve alone and puts it in its place.
const form = document.getElementById("length");
form.querySelector("[name=show]").hidden = true;
let latest = 0;
form.addEventListener("change", () => {
  const mine = ++latest;
  const chosen = new FormData(form);
  const request = new XMLHttpRequest();
  request.open("GET", "/trial/new/sure?" + new URLSearchParams({ days: chosen.get("days"), rhythm: chosen.get("rhythm") }));
  request.responseType = "document";
  request.addEventListener("load", () => {
    const next = request.response?.getElementById("sure");
    if (mine === latest && next) document.getElementById("sure").replaceChildren(...next.childNodes);
  });
  request.send();
});
