/*
 * Inspections on the spot: what is typed of a finding is kept on this tablet, by account, task and window, until the house no longer asks for that window.
 * Without a connection nothing is sent: the page says so and keeps the words and the picture.
 */
(function () {
  'use strict';
  var PREFIX = 'safety.check/';

  function words(box) { return box.querySelector('textarea'); }

  function restore() {
    document.querySelectorAll('[data-keep]').forEach(function (box) {
      if (words(box).value === '') { words(box).value = localStorage.getItem(PREFIX + box.dataset.keep) || ''; }
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    var form = document.querySelector('form.keeps-words');
    if (!form) { return; }
    restore();
    if (window.jQuery) { window.jQuery(document).on('pfAjaxComplete', restore); }
    form.addEventListener('input', function (event) {
      var box = event.target.closest('[data-keep]');
      if (!box || event.target !== words(box)) { return; }
      try { localStorage.setItem(PREFIX + box.dataset.keep, event.target.value); } catch (full) { /* It still stands in the field. */ }
    });
    form.addEventListener('click', function (event) {
      var box = event.target.closest('.check-buttons button[type=submit]') ? event.target.closest('[data-keep]') : null;
      if (!box) { return; }
      box.querySelector('.offline').hidden = navigator.onLine;
      if (!navigator.onLine) { event.preventDefault(); event.stopPropagation(); }
    }, true);
    var open = Array.from(form.querySelectorAll('[data-window]'), function (card) { return PREFIX + card.dataset.window; });
    Object.keys(localStorage).filter(function (key) { return key.indexOf(PREFIX) === 0 && open.indexOf(key) < 0; }).forEach(function (key) { localStorage.removeItem(key); });
  });
}());
