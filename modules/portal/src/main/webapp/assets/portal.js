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
// A piece of computing before a tip is sent: whoever does it may send more. Without it the form works all the same, less often.
document.querySelectorAll('[data-challenge]').forEach(function (field) {
  var K = [], primes = 0, candidate = 2;
  function fraction(root) { return (root - Math.floor(root)) * 0x100000000 | 0; }
  var start = [];
  for (; primes < 64; candidate++) {
    for (var divisor = 2; divisor * divisor <= candidate && candidate % divisor; divisor++) { /* next */ }
    if (divisor * divisor > candidate) {
      if (primes < 8) { start.push(fraction(Math.sqrt(candidate))); }
      K.push(fraction(Math.cbrt(candidate)));
      primes++;
    }
  }
  // Blocks of SHA-256 for a text of ASCII letters; only the first word of the hash is needed to count zeros.
  function firstWord(text) {
    var length = text.length, words = new Array(((length + 8 >> 6) + 1) * 16).fill(0), i, j;
    for (i = 0; i < length; i++) { words[i >> 2] |= text.charCodeAt(i) << 24 - i % 4 * 8; }
    words[length >> 2] |= 0x80 << 24 - length % 4 * 8;
    words[words.length - 1] = length * 8;
    var h = start.slice(), w = new Array(64);
    for (i = 0; i < words.length; i += 16) {
      var a = h[0], b = h[1], c = h[2], d = h[3], e = h[4], f = h[5], g = h[6], k = h[7];
      for (j = 0; j < 64; j++) {
        if (j < 16) { w[j] = words[i + j]; } else {
          var x = w[j - 15], y = w[j - 2];
          w[j] = w[j - 16] + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3) + w[j - 7] + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10) | 0;
        }
        var t = k + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + (e & f ^ ~e & g) + K[j] + w[j] | 0;
        var u = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & b ^ a & c ^ b & c) | 0;
        k = g; g = f; f = e; e = d + t | 0; d = c; c = b; b = a; a = t + u | 0;
      }
      h[0] = h[0] + a | 0; h[1] = h[1] + b | 0; h[2] = h[2] + c | 0; h[3] = h[3] + d | 0;
      h[4] = h[4] + e | 0; h[5] = h[5] + f | 0; h[6] = h[6] + g | 0; h[7] = h[7] + k | 0;
    }
    return h[0];
  }
  var challenge = field.dataset.challenge, bits = Number(challenge.split('.')[1]), number = 0;
  (function some() {
    for (var end = number + 2000; number < end; number++) {
      if (Math.clz32(firstWord(challenge + ':' + number)) >= bits) {
        field.value = challenge + ':' + number;
        return;
      }
    }
    setTimeout(some, 0);
  }());
});
