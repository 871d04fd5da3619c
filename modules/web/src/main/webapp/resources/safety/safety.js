/* What pages need of a script, and no more: nothing typed is lost when a session has ended, and menus close. */
(function () {
  'use strict';
  var checked = null;

  function away(text) {
    var box = document.getElementById('away');
    if (!box) { return; }
    if (text) { box.textContent = text; }
    box.hidden = false;
    box.scrollIntoView({ block: 'nearest' });
    document.querySelectorAll('.ui-dialog-mask').forEach(function () { box.classList.add('above'); });
  }

  /* A whole form is sent only to a session that lives. */
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (event.defaultPrevented || form === checked || form.method !== 'post' || document.body.classList.contains('plain')) { return; }
    event.preventDefault();
    var button = event.submitter;
    fetch(document.querySelector('header.top a.house').getAttribute('href').replace(/\/worklist.*$/, '/alive'), { credentials: 'same-origin', cache: 'no-store' })
      .then(function (answer) { return answer.status !== 401; }, function () { return true; })
      .then(function (alive) {
        if (!alive) { away(); return; }
        checked = form;
        if (button && button.isConnected) { form.requestSubmit(button); } else { form.submit(); }
        setTimeout(function () { checked = null; }, 0);
      });
  });

  document.addEventListener('click', function (event) {
    document.querySelectorAll('details.user[open]').forEach(function (menu) { if (!menu.contains(event.target)) { menu.open = false; } });
  });
  /* A button that copies: on an intranet without TLS there is no clipboard but the old one. */
  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-copy]');
    if (!button) { return; }
    var range = document.createRange();
    range.selectNodeContents(document.getElementById(button.dataset.copy));
    var selection = window.getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
    if (document.execCommand('copy')) { button.textContent = button.dataset.copied; }
  });
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { document.querySelectorAll('details.user[open]').forEach(function (menu) { menu.open = false; }); }
  });

  /* What was unfolded stays unfolded when its form is drawn anew: a refusal says nothing to somebody who no longer sees the field. */
  var unfolded = {};
  function fold(details) { return (details.closest('form') || document.body).id + '/' + details.querySelector('summary').textContent; }
  document.addEventListener('toggle', function (event) {
    if (event.target.matches && event.target.matches('main details')) { unfolded[fold(event.target)] = event.target.open; }
  }, true);
  document.addEventListener('DOMContentLoaded', function () {
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxComplete', function () {
        document.querySelectorAll('main details').forEach(function (details) { if (unfolded[fold(details)]) { details.open = true; } });
      });
    }
  });

  /* A wall's view fetches itself anew, as long as somebody looks. */
  document.addEventListener('DOMContentLoaded', function () {
    var wall = document.querySelector('[data-refresh]');
    if (wall) {
      document.body.classList.add('wall');
      setInterval(function () { if (!document.hidden) { location.reload(); } }, Number(wall.dataset.refresh) * 1000);
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('.side section').forEach(function (group) { group.hidden = !group.querySelector('li'); });
    if (window.jQuery) {
      window.jQuery(document).on('pfAjaxError', function (event, xhr) {
        if (xhr.status === 401) { away(); return; }
        var page = new DOMParser().parseFromString(xhr.responseText || '', 'text/html').querySelector('main .sheet');
        if (page) { away(page.textContent.replace(/\s+/g, ' ').trim()); }
      });
    }
  });
}());
