// Everything works without this; it only saves typing.
'use strict';
document.querySelectorAll('[data-copy]').forEach(function (button) {
  if (!navigator.clipboard) { return; }
  button.hidden = false;
  button.addEventListener('click', function () {
    navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim()).then(function () { button.textContent = button.dataset.copied; });
  });
});
document.querySelectorAll('[data-position]').forEach(function (place) {
  if (!navigator.geolocation) { return; }
  place.hidden = false;
  place.querySelector('button').addEventListener('click', function () {
    navigator.geolocation.getCurrentPosition(function (found) {
      document.getElementById('tip:longitude').value = found.coords.longitude.toFixed(6);
      document.getElementById('tip:latitude').value = found.coords.latitude.toFixed(6);
    });
  });
});
