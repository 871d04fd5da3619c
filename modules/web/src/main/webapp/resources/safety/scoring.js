/*
 * Scoring on the spot, with or without a connection. Whatever is typed is kept on this tablet at every stroke (texts in localStorage, pictures in
 * IndexedDB, by account and sheet), sent in small pieces, and forgotten here only when the house has said that it has it. A piece that somebody else has
 * overtaken is shown beside the other's, and the one who scores decides.
 */
(function () {
  'use strict';
  var SOON = 700;
  var AGAIN = 5000;
  var FIELDS = ['points', 'reason', 'note', 'grade', 'place'];
  var root;
  var text;
  var prefix;
  var items = {};
  var photos = {};
  var pictures = Promise.resolve(null);
  var mode = 'ok';
  var fault = '';
  var storeFull = false;
  var sending = false;
  var timer = null;

  /* ---- what stands on the page ---- */
  function input(item, field) { return item.el.querySelector('[data-field=' + field + ']'); }

  function onPage(item) {
    var values = {};
    FIELDS.forEach(function (field) { values[field] = input(item, field).value; });
    values.points = values.points.normalize('NFKC').replace('。', '.').trim();
    return values;
  }

  function rendered(item) {
    var values = {};
    FIELDS.forEach(function (field) {
      var at = input(item, field);
      values[field] = field === 'grade' ? (at.querySelector('option[selected]') || { value: '' }).value : at.defaultValue;
    });
    return values;
  }

  function show(item, values) { FIELDS.forEach(function (field) { input(item, field).value = values[field] || ''; }); }

  function same(one, other) {
    return FIELDS.every(function (field) {
      return field === 'points' ? (one.points === '' ? other.points === '' : other.points !== '' && Number(one.points) === Number(other.points)) : (one[field] || '').trim() === (other[field] || '').trim();
    });
  }

  /** Whether the points are a number that the item gives; none are fine as well. */
  function sound(item) {
    var points = onPage(item).points;
    return points === '' || /^[0-9]{1,3}(\.[0-9])?$/.test(points) && Number(points) <= Number(item.el.dataset.max);
  }

  /* ---- what is kept on the tablet ---- */
  function keep(item) {
    try {
      localStorage.setItem(prefix + item.id, JSON.stringify({ values: onPage(item), base: item.revision, sent: item.sent }));
      storeFull = false;
    } catch (refused) {
      storeFull = true;
    }
  }

  function kept(item) {
    try {
      return JSON.parse(localStorage.getItem(prefix + item.id));
    } catch (unreadable) {
      return null;
    }
  }

  /** Unless another page of this tablet has kept something else there since. */
  function forget(item, values) {
    var mine = kept(item);
    if (mine && same(mine.values, values)) { localStorage.removeItem(prefix + item.id); }
  }

  function shelf() {
    return new Promise(function (resolve) {
      var open = window.indexedDB ? indexedDB.open('safety-scoring', 1) : null;
      if (!open) { resolve(null); return; }
      open.onupgradeneeded = function () { open.result.createObjectStore('photos', { keyPath: 'key' }); };
      open.onsuccess = function () { resolve(open.result); };
      open.onerror = function () { resolve(null); };
    });
  }

  /** Runs a request on the store of pictures; without a store there is no answer. */
  function onShelf(way, run) {
    return pictures.then(function (shelves) {
      return !shelves ? undefined : new Promise(function (resolve, reject) {
        var change = shelves.transaction('photos', way);
        var request = run(change.objectStore('photos'));
        change.oncomplete = function () { resolve(request.result); };
        change.onerror = change.onabort = function () { reject(change.error); };
      });
    });
  }

  function newKey() {
    var bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 15 | 64;
    bytes[8] = bytes[8] & 63 | 128;
    return Array.from(bytes, function (byte) { return ('0' + byte.toString(16)).slice(-2); }).join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  /* ---- what the page says ---- */
  function all() { return Object.keys(items).map(function (id) { return items[id]; }); }

  function pending() { return all().filter(function (item) { return item.dirty; }).length + Object.keys(photos).length; }

  function tell() {
    var waiting = pending();
    var conflicts = all().filter(function (item) { return item.conflict; }).length;
    var faulty = all().filter(function (item) { return item.dirty && (item.refused || !sound(item)); }).length
      + Object.keys(photos).filter(function (key) { return photos[key].refused; }).length;
    var words = storeFull ? text.fullStore : mode === 'closed' ? fault : mode === 'away' ? text.away : mode === 'offline' ? text.offline : mode === 'trouble' ? text.trouble
      : conflicts ? text.conflict : faulty ? text.fault : waiting ? text.saving : text.saved;
    var state = document.getElementById('scoring-state');
    words = words.replace('#', waiting);
    if (state.textContent !== words) { state.textContent = words; }
    state.className = storeFull || mode === 'closed' || mode === 'away' || conflicts || faulty ? 'late' : mode === 'ok' && !waiting ? 'good' : 'soon';
    var scored = all().filter(function (item) { return sound(item) && onPage(item).points !== ''; });
    var tenths = scored.reduce(function (sum, item) { return sum + Math.round(Number(onPage(item).points) * 10); }, 0);
    document.getElementById('scoring-progress').textContent = text.progress.replace('#', scored.length).replace('#', all().length).replace('#', tenths / 10).replace('#', root.dataset.full);
    all().forEach(function (item) {
      var points = onPage(item).points;
      var deducted = sound(item) && points !== '' && Number(points) < Number(item.el.dataset.max);
      item.el.classList.toggle('deducted', deducted);
      item.el.classList.toggle('hazardous', onPage(item).grade !== '');
      item.el.classList.toggle('worded', onPage(item).reason.trim() !== '');
      item.el.classList.toggle('scored', sound(item) && points !== '');
      var error = item.el.querySelector('.score-error');
      var why = !sound(item) ? text.pointsFault : item.refused || item.photoFault || '';
      if (error.textContent !== why) { error.textContent = why; }
      error.hidden = why === '';
      input(item, 'points').setAttribute('aria-invalid', String(!sound(item)));
    });
    var submit = document.getElementById('handIn:submit');
    if (submit) {
      var ready = mode === 'ok' && waiting === 0 && !conflicts && !storeFull;
      submit.disabled = !ready;
      submit.classList.toggle('ui-state-disabled', !ready);
    }
  }

  function showConflict(item, theirs) {
    item.conflict = theirs;
    var box = item.el.querySelector('.score-conflict');
    var grade = input(item, 'grade').querySelector('option[value="' + theirs.grade + '"]');
    box.querySelector('.theirs').textContent = text.theirs.replace('#', theirs.by).replace('#', theirs.points === '' ? '—' : theirs.points) + [theirs.reason, theirs.note, theirs.grade ? grade.textContent : '', theirs.place]
      .filter(function (words) { return words; }).map(function (words) { return ' · ' + words; }).join('');
    box.hidden = false;
  }

  function decide(item, mine) {
    var own = onPage(item);
    item.revision = item.conflict.revision;
    if (!mine) { show(item, item.conflict); }
    item.conflict = null;
    item.refused = '';
    item.el.querySelector('.score-conflict').hidden = true;
    item.dirty = mine;
    if (mine) { keep(item); } else { forget(item, own); }
    soon(0);
    tell();
  }

  /* ---- to the house and back ---- */
  function soon(delay) {
    clearTimeout(timer);
    timer = setTimeout(send, delay);
  }

  function post(url, type, body) {
    return fetch(url, { method: 'POST', body: body, credentials: 'same-origin', cache: 'no-store', headers: { 'Content-Type': type, 'Faces-Request': 'partial/ajax' } });
  }

  /** Goes on with the answer, or says what is the matter and tries again. */
  function heard(answer) {
    var json = (answer.headers.get('Content-Type') || '').indexOf('application/json') === 0;
    if (answer.status === 401) { mode = 'away'; document.getElementById('away').hidden = false; throw new Error('away'); }
    if (!json || answer.status >= 500) { mode = 'trouble'; throw new Error('trouble'); }
    return answer.json().then(function (body) {
      if (answer.status === 409 || answer.status === 400) { mode = 'closed'; fault = body.message; throw new Error('closed'); }
      mode = 'ok';
      document.getElementById('away').hidden = true;
      return body;
    });
  }

  function sendable() { return all().filter(function (item) { return item.dirty && !item.conflict && !item.refused && sound(item); }).slice(0, 50); }

  function send() {
    if (sending || mode === 'closed') { return; }
    var batch = sendable();
    var waiting = Object.keys(photos).map(function (key) { return photos[key]; }).filter(function (photo) { return !photo.refused; })[0];
    if (batch.length === 0 && !waiting) {
      mode = navigator.onLine === false ? 'offline' : 'ok';
      tell();
      return;
    }
    sending = true;
    tell();
    (batch.length ? sendChanges(batch) : sendPhoto(waiting)).then(function () {
      sending = false;
      tell();
      soon(0);
    }, function (failed) {
      sending = false;
      if (failed instanceof TypeError) { mode = 'offline'; }
      tell();
      if (mode !== 'closed') { soon(AGAIN); }
    });
  }

  function sendChanges(batch) {
    var body = { account: root.dataset.account, scoring: root.dataset.scoring, changes: batch.map(function (item) {
      item.sent = onPage(item);
      item.stampSent = item.stamp;
      keep(item);
      return Object.assign({ item: item.id, base: item.revision }, item.sent);
    }) };
    return post(root.dataset.sync, 'application/json', JSON.stringify(body)).then(heard).then(function (answer) {
      answer.results.forEach(function (result) {
        var item = items[result.item];
        if (!item) { return; }
        if (result.refused) {
          item.refused = item.stamp === item.stampSent ? result.refused : '';
        } else if (result.taken) {
          item.revision = result.revision;
          item.dirty = item.stamp !== item.stampSent;
          if (item.dirty) { keep(item); } else { forget(item, item.sent); }
        } else if (item.earlier && same(item.earlier, result)) {
          /* What is there is what we sent before, and its answer was lost. */
          item.revision = result.revision;
          keep(item);
        } else {
          showConflict(item, result);
        }
        item.earlier = item.sent;
      });
    }, function (failed) {
      batch.forEach(function (item) { item.earlier = item.sent; });
      throw failed;
    });
  }

  function photoUrl(photo, more) {
    return root.dataset.photo + '?' + new URLSearchParams(Object.assign({ account: root.dataset.account, scoring: root.dataset.scoring, item: photo.item, key: photo.key, name: photo.name || '' }, more || {}));
  }

  function sendPhoto(photo) {
    return post(photoUrl(photo), 'application/octet-stream', photo.blob).then(function (answer) {
      return answer.status === 422 ? answer.json().then(function (body) {
        photo.refused = true;
        photo.li.querySelector('small').textContent = '';
        items[photo.item].photoFault = body.message;
      }) : heard(answer).then(function () {
        delete photos[photo.key];
        photo.li.classList.remove('waiting');
        photo.li.querySelector('small').remove();
        return onShelf('readwrite', function (store) { return store.delete(photo.key); });
      });
    });
  }

  /* ---- pictures ---- */
  function showPhoto(photo) {
    var li = document.createElement('li');
    li.dataset.key = photo.key;
    li.className = 'waiting';
    var picture = document.createElement('img');
    picture.src = URL.createObjectURL(photo.blob);
    picture.alt = photo.name;
    var note = document.createElement('small');
    note.textContent = text.photoKept;
    var button = document.createElement('button');
    button.type = 'button';
    button.dataset.drop = photo.key;
    button.textContent = text.remove;
    li.append(picture, note, button);
    items[photo.item].el.querySelector('ul.photos').append(li);
    photo.li = li;
    photos[photo.key] = photo;
  }

  function take(item, files) {
    Array.from(files).forEach(function (file) {
      var photo = { key: newKey(), account: root.dataset.account, scoring: root.dataset.scoring, item: item.id, name: file.name, blob: file };
      onShelf('readwrite', function (store) { return store.put(photo); }).catch(function () { storeFull = true; }).then(function () {
        showPhoto(Object.assign({}, photo));
        soon(0);
        tell();
      });
    });
  }

  function drop(item, key) {
    var li = item.el.querySelector('li[data-key="' + key + '"]');
    item.photoFault = '';
    if (photos[key]) {
      delete photos[key];
      li.remove();
      onShelf('readwrite', function (store) { return store.delete(key); });
      tell();
      return;
    }
    post(photoUrl({ key: key, item: item.id }, { drop: '1' }), 'application/octet-stream', '').then(heard).then(function () { li.remove(); tell(); }, function (failed) {
      if (failed instanceof TypeError) { mode = 'offline'; }
      tell();
      soon(AGAIN);
    });
  }

  /* ---- the page's life ---- */
  function changed(item) {
    item.stamp++;
    item.dirty = true;
    item.refused = '';
    keep(item);
    soon(SOON);
    tell();
  }

  function itemOf(target) {
    var el = target.closest ? target.closest('.score-item') : null;
    return el ? items[el.dataset.item] : null;
  }

  function begin(el) {
    var item = { el: el, id: el.dataset.item, revision: Number(el.dataset.revision), stamp: 0, dirty: false, conflict: null, refused: '', sent: null };
    items[item.id] = item;
    var stored = rendered(item);
    show(item, stored);
    var mine = kept(item);
    if (!mine) { return; }
    if (same(mine.values, stored)) { forget(item, stored); return; }
    show(item, mine.values);
    item.earlier = mine.sent;
    item.revision = mine.base;
    item.dirty = true;
  }

  function keepConclusion() {
    var conclusion = document.getElementById('handIn:words');
    if (!conclusion) { return; }
    var own = prefix + 'conclusion';
    if (conclusion.value === '') { conclusion.value = localStorage.getItem(own) || ''; }
    document.addEventListener('input', function (event) {
      if (event.target.id === 'handIn:words') {
        try { localStorage.setItem(own, event.target.value); } catch (refused) { storeFull = true; }
      }
    });
  }

  /** A sheet that is handed in needs its conclusion no more. What was never sent stays: a colleague may have handed it in, and it may come back. */
  function clear(scoring) {
    Object.keys(localStorage).filter(function (key) { return key.indexOf('safety.scoring/') === 0 && key.endsWith('/' + scoring + '/conclusion'); }).forEach(function (key) { localStorage.removeItem(key); });
  }

  document.addEventListener('DOMContentLoaded', function () {
    var scored = document.querySelector('[data-scored]');
    if (scored && scored.dataset.scored) { clear(scored.dataset.scored); }
    root = document.getElementById('scoring');
    if (!root) { return; }
    text = root.dataset;
    prefix = 'safety.scoring/' + root.dataset.account + '/' + root.dataset.scoring + '/';
    root.querySelectorAll('.score-item').forEach(begin);
    keepConclusion();
    pictures = shelf();
    onShelf('readonly', function (store) { return store.getAll(); }).then(function (found) {
      (found || []).filter(function (photo) { return photo.account === root.dataset.account && photo.scoring === root.dataset.scoring && items[photo.item] && !items[photo.item].el.querySelector('li[data-key="' + photo.key + '"]'); })
        .forEach(showPhoto);
      soon(0);
      tell();
    });
    root.addEventListener('input', function (event) {
      var item = itemOf(event.target);
      if (item && event.target.dataset.field) { changed(item); }
    });
    root.addEventListener('change', function (event) {
      var item = itemOf(event.target);
      if (item && event.target.dataset.photos) { take(item, event.target.files); event.target.value = ''; }
    });
    root.addEventListener('click', function (event) {
      var button = event.target.closest('button');
      var item = button ? itemOf(button) : null;
      if (!item) { return; }
      if (button.dataset.whole) { input(item, 'points').value = button.dataset.whole; changed(item); }
      if (button.dataset.take) { decide(item, button.dataset.take === 'mine'); }
      if (button.dataset.drop) { drop(item, button.dataset.drop); }
    });
    window.addEventListener('online', function () { soon(0); });
    window.addEventListener('offline', function () { mode = mode === 'closed' ? mode : 'offline'; tell(); });
    window.addEventListener('focus', function () { if (mode !== 'ok') { soon(0); } });
    window.addEventListener('beforeunload', function (event) { if (pending() > 0) { event.preventDefault(); } });
    if (window.jQuery) { window.jQuery(document).on('pfAjaxComplete', tell); }
    tell();
  });
}());
