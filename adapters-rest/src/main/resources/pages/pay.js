"use strict";
(async () => {
  const paying = document.getElementById("paying");
  const form = paying.querySelector("form");
  const button = form.querySelector("button");
  const status = document.getElementById("status");
  const { api, gateway } = paying.dataset;
  const key = () => crypto.randomUUID?.() ?? Array.from(crypto.getRandomValues(new Uint32Array(4))).join("-");

  const post = async (path, body) => {
    const answer = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": "application/json", "Idempotency-Key": key() },
      body: body && JSON.stringify(body),
    });
    return { ok: answer.ok, code: answer.status, body: await answer.json() };
  };
  const say = (name) => { status.textContent = paying.dataset[name]; };
  const trouble = ({ body }) => say(
    { "payment-declined": "declined", "capture-refused": "declined", "link-expired": "over" }[body.code] ?? "trouble");
  const capture = async () => {
    const taken = await post(`${api}/capture`);
    if (!taken.ok) return trouble(taken);
    say(taken.body.status === "paid" ? "paid" : "flight");
    if (taken.body.status === "paid") form.remove();
  };

  /** The customer's browser, played: the card is one of the sandbox's own. */
  const sandbox = (secret) => async () => {
    const card = form.elements.card.value;
    const confirmed = await post(`/api/v1/sandbox/payments/${secret}/confirm`, { card });
    if (!confirmed.ok && confirmed.body.code !== "payment-not-open") return trouble(confirmed);
    if (confirmed.body.status === "requires-action") return say("bank");
    await capture();
  };

  const stripe = async (secret) => {
    const { publishableKey } = await (await fetch("/api/v1/payments/config")).json();
    await new Promise((loaded, failed) => {
      const script = document.createElement("script");
      script.src = "https://js.stripe.com/v3/";
      script.onload = loaded;
      script.onerror = failed;
      document.head.append(script);
    });
    const client = window.Stripe(publishableKey);
    const elements = client.elements({ clientSecret: secret });
    elements.create("payment").mount("#element");
    return async () => {
      const { error } = await client.confirmPayment({
        elements, redirect: "if_required", confirmParams: { return_url: location.href },
      });
      if (error) status.textContent = error.message; else await capture();
    };
  };

  let pay;
  const open = async () => {
    const opened = await post(`${api}/payments`);
    if (!opened.ok) { trouble(opened); return; }
    pay = gateway === "stripe" ? await stripe(opened.body.clientSecret) : sandbox(opened.body.clientSecret);
  };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    button.disabled = true;
    try {
      if (!pay) await open();
      if (pay) await pay();
    } catch {
      say("trouble");
    } finally {
      button.disabled = false;
    }
  });
  if (gateway === "stripe") open().catch(() => say("trouble"));
})();
