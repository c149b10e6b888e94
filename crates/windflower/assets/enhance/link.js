// Copies a link that was just made, and hands it to the phone's own way of sending. Without it one marks it by hand.
(() => {
  const field = document.getElementById("link");
  const acts = document.getElementById("link-acts");
  if (!field || !acts) return;
  const said = document.getElementById("link-said");
  const mark = () => {
    field.focus();
    field.setSelectionRange(0, field.value.length);
  };
  document.getElementById("copy").addEventListener("click", async () => {
    mark();
    let copied = false;
    try {
      await navigator.clipboard.writeText(field.value);
      copied = true;
    } catch {
      // Without https there is no clipboard for scripts; what is marked can be copied the older way.
      try {
        copied = document.execCommand("copy");
      } catch {
        copied = false;
      }
    }
    said.textContent = copied ? acts.dataset.copied : acts.dataset.byHand;
  });
  const send = document.getElementById("send");
  if (navigator.share) {
    send.hidden = false;
    send.addEventListener("click", async () => {
      try {
        await navigator.share({ url: field.value });
      } catch {
        // She closed it again, or nothing there takes a link.
        mark();
      }
    });
  }
  field.addEventListener("focus", mark);
  acts.hidden = false;
})();
