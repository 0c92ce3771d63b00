// Makes a passkey, or signs in with one: asks the device, puts its answer into the form and sends it.
const form = document.querySelector("form[data-passkey]");
const part = form.querySelector("[data-with-passkey]");
const making = form.dataset.passkey === "create";
const wish = JSON.parse(form.dataset.wish);
const bytes = (text) =>
  Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");

wish.challenge = bytes(wish.challenge);
if (making) {
  wish.user.id = bytes(wish.user.id);
  for (const known of wish.excludeCredentials) known.id = bytes(known.id);
}

function answer(credential) {
  const said = credential.response;
  const response = making
    ? { attestationObject: text(said.attestationObject), transports: said.getTransports?.() ?? [] }
    : {
        authenticatorData: text(said.authenticatorData),
        signature: text(said.signature),
        userHandle: said.userHandle ? text(said.userHandle) : undefined,
      };
  response.clientDataJSON = text(said.clientDataJSON);
  const id = text(credential.rawId);
  return { id, rawId: id, type: credential.type, response, clientExtensionResults: {} };
}

// Only one question at a time: the one behind the name field ends when the button is pressed.
let waiting = new AbortController();
async function ask(mediation) {
  waiting.abort();
  waiting = new AbortController();
  const signal = waiting.signal;
  const credential = making
    ? await navigator.credentials.create({ publicKey: wish, signal })
    : await navigator.credentials.get({ publicKey: wish, signal, ...(mediation && { mediation }) });
  form.elements.answer.value = JSON.stringify(answer(credential));
  form.requestSubmit();
}

function say(turn) {
  for (const line of part.querySelectorAll("[data-turn]")) line.hidden = line.dataset.turn !== turn;
}

if (window.PublicKeyCredential) {
  const button = part.querySelector("[data-ask]");
  part.hidden = false;
  button.addEventListener("click", async () => {
    say("");
    button.disabled = true;
    try {
      await ask();
    } catch (error) {
      say({ NotAllowedError: "cancelled", AbortError: "cancelled", InvalidStateError: "known" }[error.name] ?? "other");
    }
    button.disabled = false;
  });
  if (!making && (await PublicKeyCredential.isConditionalMediationAvailable?.())) {
    ask("conditional").catch(() => {});
  }
} else {
  for (const line of document.querySelectorAll("[data-without-passkey]")) line.hidden = false;
}
