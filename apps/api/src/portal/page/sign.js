// The frame in which a recipient signs. The library draws what a finger or a pen does; its image alone is sent, and nothing
// that it knows of time or pressure.
(function () {
  'use strict';
  const form = document.querySelector('form[data-sign]');
  if (form === null || typeof window.SignaturePad === 'undefined') return;
  form.hidden = false;
  const canvas = form.querySelector('canvas');
  const pad = new window.SignaturePad(canvas, {
    backgroundColor: '#ffffff',
    penColor: '#000000',
    minWidth: 1.5,
    maxWidth: 1.5,
  });
  // As many dots as the screen has; a frame that was turned is empty again, and is signed anew.
  const fit = function () {
    const ratio = Math.max(window.devicePixelRatio || 1, 1);
    canvas.width = canvas.offsetWidth * ratio;
    canvas.height = canvas.offsetHeight * ratio;
    canvas.getContext('2d').scale(ratio, ratio);
    pad.clear();
  };
  let width = 0;
  const fitAnew = function () {
    // A keyboard or a bar that comes and goes changes the height of the window alone.
    if (canvas.offsetWidth === width) return;
    width = canvas.offsetWidth;
    fit();
  };
  window.addEventListener('resize', fitAnew);
  fitAnew();
  // What was asked for is there.
  pad.addEventListener('beginStroke', function () {
    form.querySelector('[data-empty]').textContent = '';
  });
  form.querySelector('[data-clear]').addEventListener('click', function () {
    pad.clear();
  });
  form.addEventListener('submit', function (event) {
    const empty = form.querySelector('[data-empty]');
    empty.textContent = pad.isEmpty() ? form.getAttribute('data-sign') : '';
    if (pad.isEmpty()) {
      event.preventDefault();
      return;
    }
    form.elements.image.value = pad.toDataURL('image/png');
  });
})();
