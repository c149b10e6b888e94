// Passkeys: asks the place what to sign, hands it to the browser, and sends the answer as an ordinary form. Without it,
// or where a browser knows no passkeys, the other ways of signing in stand there as they are.
'use strict';
(function () {
  if (!window.PublicKeyCredential || !navigator.credentials) return;

  function bytes(text) {
    const plain = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
    return Uint8Array.from(plain, function (letter) { return letter.charCodeAt(0); });
  }

  function letters(buffer) {
    let plain = '';
    new Uint8Array(buffer).forEach(function (byte) { plain += String.fromCharCode(byte); });
    return btoa(plain).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
  }

  function described(list) {
    return (list || []).map(function (one) { return Object.assign({}, one, { id: bytes(one.id) }); });
  }

  function toMake(options) {
    if (PublicKeyCredential.parseCreationOptionsFromJSON) return PublicKeyCredential.parseCreationOptionsFromJSON(options);
    return Object.assign({}, options, {
      challenge: bytes(options.challenge),
      user: Object.assign({}, options.user, { id: bytes(options.user.id) }),
      excludeCredentials: described(options.excludeCredentials),
    });
  }

  function toSign(options) {
    if (PublicKeyCredential.parseRequestOptionsFromJSON) return PublicKeyCredential.parseRequestOptionsFromJSON(options);
    return Object.assign({}, options, {
      challenge: bytes(options.challenge),
      allowCredentials: described(options.allowCredentials),
    });
  }

  function plain(credential) {
    const answer = credential.response;
    const response = { clientDataJSON: letters(answer.clientDataJSON) };
    if (answer.attestationObject) response.attestationObject = letters(answer.attestationObject);
    if (answer.signature) {
      response.authenticatorData = letters(answer.authenticatorData);
      response.signature = letters(answer.signature);
      response.userHandle = answer.userHandle ? letters(answer.userHandle) : null;
    }
    return { id: credential.id, rawId: letters(credential.rawId), type: credential.type, response: response };
  }

  async function ask(form) {
    const token = form.querySelector('[name=token]');
    const body = new URLSearchParams(token ? { token: token.value } : {});
    const answer = await fetch(form.dataset.begin, { method: 'POST', body: body, credentials: 'same-origin' });
    const kind = answer.headers.get('content-type') || '';
    if (!answer.ok || !kind.startsWith('application/json')) {
      // She is asked to sign in once more: the page says so itself.
      if (answer.redirected) location.assign(answer.url);
      throw new Error('nothing to sign');
    }
    return answer.json();
  }

  async function go(form) {
    const asked = await ask(form);
    const credential = form.dataset.passkey === 'add'
      ? await navigator.credentials.create({ publicKey: toMake(asked.publicKey) })
      : await navigator.credentials.get({ publicKey: toSign(asked.publicKey) });
    form.querySelector('[name=ceremony]').value = asked.ceremony;
    form.querySelector('[name=credential]').value = JSON.stringify(plain(credential));
    form.submit();
  }

  document.querySelectorAll('form[data-passkey]').forEach(function (form) {
    const trouble = form.querySelector('[data-trouble]');
    form.hidden = false;
    document.querySelectorAll('[data-passkey-else]').forEach(function (other) { other.hidden = true; });
    // One filled button on a page: the passkey comes first.
    document.querySelectorAll('[data-passkey-second]').forEach(function (button) { button.classList.add('plain'); });
    form.addEventListener('submit', function (event) {
      event.preventDefault();
      trouble.hidden = true;
      go(form).catch(function () { trouble.hidden = false; });
    });
  });
})();
