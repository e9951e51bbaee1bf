// For forms with files, and the code that a telephone scans. In the words of browsers of ten years ago: what cannot be read here
// has nothing to open the code with. Without it a form is sent by its button all the same.
(function () {
  'use strict';
  const each = function (selector, work) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), work);
  };

  // A code at the desk carries its token in the fragment, which no server sees and no log keeps; the page sends it as a form.
  const open = document.querySelector('form[data-open]');
  if (open !== null && location.hash.length > 1) {
    open.elements.token.value = location.hash.slice(1);
    history.replaceState(null, '', location.pathname);
    open.submit();
  }

  // It says that it is on its way, and is not sent twice; a photograph goes as soon as it was taken.
  each('form[data-sending]', function (form) {
    const tell = function () {
      form.querySelector('[data-sent]').textContent = form.getAttribute('data-sending');
      Array.prototype.forEach.call(form.querySelectorAll('button'), function (button) {
        button.disabled = true;
      });
    };
    form.addEventListener('submit', tell);
    if (form.getAttribute('data-at-once') === null) return;
    form.addEventListener('change', function (event) {
      if (event.target.files.length === 0) return;
      tell();
      form.submit();
    });
  });
})();
