(function () {
  'use strict';
  var body = document.body, main = document.querySelector('main'), words = JSON.parse(body.dataset.words);
  var key = 'packbuilder/' + body.dataset.name, kept = read();

  // Some browsers refuse to keep anything for a file: then the page works without.
  function read() {
    try { return JSON.parse(localStorage.getItem(key)) || {}; } catch (e) { return {}; }
  }
  function keep(name, value) {
    if (value) kept[name] = value; else delete kept[name];
    try { localStorage.setItem(key, JSON.stringify(kept)); } catch (e) { /* nothing is kept */ }
  }
  function make(name, attributes, text) {
    var element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (attribute) { element.setAttribute(attribute, attributes[attribute]); });
    if (text) element.textContent = text;
    return element;
  }
  function all(selector, root) { return Array.prototype.slice.call((root || main).querySelectorAll(selector)); }
  function fill(pattern) {
    var values = Array.prototype.slice.call(arguments, 1);
    return pattern.replace(/\{(\d)\}/g, function (whole, i) { return values[i]; });
  }
  // A place that stays the same when text is added elsewhere: the nearest name, and the count below it.
  var counts = {};
  function place(kind, element) {
    var named = element.closest('[id]'), name = kind + ':' + (named ? named.id : '');
    counts[name] = (counts[name] || 0) + 1;
    return name + ':' + counts[name];
  }

  // Ticks and notes.
  all('input[type=checkbox]').forEach(function (box) {
    var name = place('tick', box);
    if (name in kept) box.checked = kept[name] === 'on';
    box.addEventListener('change', function () { keep(name, box.checked ? 'on' : 'off'); });
  });
  all('textarea').forEach(function (area) {
    var name = place('note', area);
    if (kept[name]) area.value = kept[name];
    area.addEventListener('input', function () { keep(name, area.value); });
  });

  // Which of the numbered questions are known.
  var cards = all('.card').filter(function (card) { return card.querySelector('details') && card.querySelector('.number'); });
  var done = make('span', { 'class': 'done', role: 'status' });
  function count() {
    var known = cards.filter(function (card) { return kept['known:' + card.id]; }).length;
    done.textContent = cards.length ? fill(words.done, known, cards.length) : '';
  }
  cards.forEach(function (card) {
    var ask = card.querySelector('.ask').textContent.trim();
    var label = make('label', { 'class': 'known' });
    var box = make('input', { type: 'checkbox', 'aria-label': words.known + ' ' + ask });
    box.checked = !!kept['known:' + card.id];
    box.addEventListener('change', function () { keep('known:' + card.id, box.checked ? 1 : 0); count(); });
    label.appendChild(box);
    label.appendChild(make('span', {}, words.known));
    card.appendChild(label);
  });

  // Everything that is folded.
  var folds = all('details');
  var toggle = make('button', { type: 'button', 'aria-expanded': 'false' }, words.openAll);
  toggle.addEventListener('click', function () {
    var open = toggle.getAttribute('aria-expanded') !== 'true';
    folds.forEach(function (fold) { fold.open = open; });
    toggle.setAttribute('aria-expanded', String(open));
    toggle.textContent = open ? words.closeAll : words.openAll;
  });
  var closed = [];
  addEventListener('beforeprint', function () {
    closed = folds.filter(function (fold) { return !fold.open; });
    closed.forEach(function (fold) { fold.open = true; });
  });
  addEventListener('afterprint', function () { closed.forEach(function (fold) { fold.open = false; }); });

  function show(element) {
    for (var fold = element.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    if (!element.matches('a,button,input,textarea,summary,[tabindex]')) element.setAttribute('tabindex', '-1');
    element.focus({ preventScroll: true });
    element.scrollIntoView();
  }
  function follow() {
    var target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target) show(target);
  }
  addEventListener('hashchange', follow);

  // Search.
  var most = 60, around = 18, places = null;
  var selector = 'h2,h3,h4,h5,p,li,tr,caption,figcaption,.ask';
  var find = make('input', { type: 'search', 'aria-label': words.find, placeholder: words.findHint, autocomplete: 'off', enterkeyhint: 'search' });
  var hits = make('div', { 'class': 'hits' }), said = make('p', { role: 'status' }), list = make('ul', {});
  list.hidden = true;
  hits.appendChild(said);
  hits.appendChild(list);
  function texts() {
    places = places || all(selector).filter(function (element) { return !element.parentElement.closest(selector); }).map(function (element) {
      var text = element.textContent.replace(/\s+/g, ' ').trim();
      return { element: element, text: text, folded: text.toLowerCase() };
    });
    return places;
  }
  function excerpt(link, text, folded, first) {
    var at = folded.indexOf(first), start = Math.max(0, at - around), end = Math.min(text.length, at + first.length + 3 * around);
    link.appendChild(document.createTextNode((start ? '…' : '') + text.slice(start, at)));
    link.appendChild(make('mark', {}, text.slice(at, at + first.length)));
    link.appendChild(document.createTextNode(text.slice(at + first.length, end) + (end < text.length ? '…' : '')));
  }
  function search() {
    var asked = find.value.toLowerCase().split(/\s+/).filter(Boolean);
    list.textContent = '';
    list.hidden = true;
    said.textContent = '';
    if (!asked.length) return;
    var found = texts().filter(function (one) { return asked.every(function (word) { return one.folded.indexOf(word) >= 0; }); });
    said.textContent = !found.length ? words.foundNone : fill(found.length > most ? words.foundMany : words.found, Math.min(found.length, most));
    found.slice(0, most).forEach(function (one) {
      var item = make('li', {}), link = make('a', { href: '#' });
      excerpt(link, one.text, one.folded, asked[0]);
      link.addEventListener('click', function (event) { event.preventDefault(); show(one.element); });
      item.appendChild(link);
      list.appendChild(item);
    });
    list.hidden = !found.length;
  }
  var waiting;
  find.addEventListener('input', function () { clearTimeout(waiting); waiting = setTimeout(search, 120); });
  find.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') { find.value = ''; search(); }
  });

  var forget = make('button', { type: 'button' }, words.forget);
  forget.addEventListener('click', function () {
    if (!confirm(words.forgetSure)) return;
    try { localStorage.removeItem(key); } catch (e) { /* nothing was kept */ }
    location.reload();
  });

  var bar = make('div', { 'class': 'bar', role: 'search' });
  bar.appendChild(find);
  if (folds.length) bar.appendChild(toggle);
  bar.appendChild(done);
  body.insertBefore(bar, main);
  body.insertBefore(hits, main);
  var foot = make('footer', { 'class': 'foot' });
  foot.appendChild(forget);
  body.appendChild(foot);
  count();
  follow();
})();
