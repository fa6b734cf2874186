(function () {
  'use strict';
  var all = window.packBuilderWords, language = null, project = null, view = 'packs', version = -1, wanted = {};
  function $(id) { return document.getElementById(id); }
  function fill(text, values) { return text.replace(/\{(\d)\}/g, function (whole, i) { return values[i]; }); }
  // The language is known when the project has been read.
  function spoken() { return all[language || 'zh']; }
  function say(key) { return fill(spoken()[key] || key, Array.prototype.slice.call(arguments, 1)); }
  function named(table, key) { return spoken()[table][key] || key; }
  function make(name, attributes, text) {
    var element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    if (text !== undefined && text !== null) element.textContent = text;
    return element;
  }
  function add(parent, name, attributes, text) { return parent.appendChild(make(name, attributes, text)); }
  function words(title, id) { return title ? (title[language] || title.zh || title.en || id) : id; }
  function tell(text, kind) { $('status').textContent = text; $('status').className = kind || ''; }
  function fail(error) { tell(say('failed', error.message), 'bad'); }
  function get(path) {
    return fetch(path + (path.indexOf('?') < 0 ? '?' : '&') + 'lang=' + (language || 'zh')).then(function (reply) {
      if (!reply.ok) return reply.text().then(function (text) { throw new Error(text || reply.status); });
      return reply.json();
    });
  }
  function post(path, body) {
    return fetch(path + (path.indexOf('?') < 0 ? '?' : '&') + 'lang=' + language, { method: 'POST', headers: { 'X-PackBuilder': '1' }, body: body }).then(function (reply) {
      return reply.text().then(function (text) {
        var json = null;
        try { json = JSON.parse(text); } catch (e) { /* words alone */ }
        if (!reply.ok) throw new Error(json && json.messages && json.messages.length ? json.messages[0].message : text || reply.status);
        return json;
      });
    });
  }

  // Words of the page, in the language that was chosen.
  function speak() {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.querySelectorAll('[data-say]').forEach(function (element) { element.textContent = say(element.dataset.say); });
    document.querySelectorAll('[data-label]').forEach(function (element) { element.setAttribute('aria-label', say(element.dataset.label)); });
    document.querySelectorAll('iframe').forEach(function (frame) { frame.title = say(frame.parentNode.dataset.title); });
    $('language').textContent = say('switchTo');
    $('language').lang = language === 'zh' ? 'en' : 'zh-CN';
  }

  // What there is to pick from.
  function options(select, items) {
    var before = wanted[select.id] !== undefined ? wanted[select.id] : select.value;
    select.textContent = '';
    items.forEach(function (item) { add(select, 'option', { value: item[0] }, item[1]); });
    if (items.some(function (item) { return item[0] === before; })) { select.value = before; delete wanted[select.id]; }
  }
  function fillPicker() {
    var packs = project.packs.map(function (pack) { return [pack.id, words(pack.title, pack.id)]; });
    options($('pack'), packs);
    options($('paperpack'), packs);
    options($('guide'), project.guides.map(function (guide) { return [guide.id, words(guide.title, guide.id)]; }));
    var pack = project.packs.filter(function (one) { return one.id === $('pack').value; })[0];
    if (!pack) return;
    options($('employer'), [[project.nobody, say('nobody')]].concat(project.employers.filter(function (one) { return !one.packs.length || one.packs.indexOf(pack.id) >= 0; }).map(function (one) { return [one.id, words(one.title, one.id)]; })));
    options($('edition'), pack.editions.map(function (id) {
      var edition = project.editions.filter(function (one) { return one.id === id; })[0];
      return [id, edition ? words(edition.title, id) : id];
    }));
    options($('design'), [['', say('own')]].concat(project.designs.map(function (name) { return [name, name]; })));
  }
  function query() {
    return ['pack', 'employer', 'edition', 'design'].map(function (name) { return name + '=' + encodeURIComponent($(name).value); }).join('&');
  }

  // Messages, each with a way to its place.
  function place(at) { return at && at.file ? at.file + (at.line ? ':' + at.line : '') : ''; }
  function placeLink(parent, at) {
    var guide = at && project && project.guides && project.guides.filter(function (one) { return one.file === at.file; })[0];
    if (!at || !at.file) return;
    if (!guide || !at.line) { add(parent, 'span', { 'class': 'place' }, place(at)); return; }
    add(parent, 'button', { type: 'button', 'class': 'link place' }, place(at)).addEventListener('click', function () { openLine(guide.id, at.line); });
  }
  function list(element, messages) {
    element.textContent = '';
    messages.forEach(function (message) {
      var item = add(element, 'li', { 'class': message.severity });
      add(item, 'strong', {}, say(message.severity) + ' ' + message.code);
      item.appendChild(document.createTextNode(message.message + ' '));
      placeLink(item, message);
      if (message.excerpt) add(item, 'code', {}, message.excerpt);
      (message.help || []).forEach(function (help) { add(item, 'div', { 'class': 'help' }, help); });
    });
  }
  function countMessages(messages) {
    $('count').textContent = '';
    ['error', 'warning', 'note'].forEach(function (severity) {
      var n = messages.filter(function (one) { return one.severity === severity; }).length;
      if (n) add($('count'), 'span', { 'class': severity }, say(severity) + ' ' + n + '  ');
    });
    if (!messages.length) $('count').textContent = say('none');
  }

  // A frame is changed when what comes is there: nothing flickers while somebody writes.
  function show(id, address) {
    var box = $(id), frame = make('iframe', { src: address, title: say(box.dataset.title), 'class': 'coming' }), late;
    function swap() {
      clearTimeout(late);
      if (!frame.parentNode) return;
      Array.prototype.slice.call(box.children).forEach(function (child) { if (child !== frame) child.remove(); });
      frame.className = '';
    }
    box.querySelectorAll('.coming').forEach(function (old) { old.remove(); });
    frame.addEventListener('load', swap);
    late = setTimeout(swap, 5000);
    box.appendChild(frame);
  }
  function instead(id, text) { $(id).textContent = ''; add($(id), 'p', {}, text); }

  var asked = 0, shownPdf = '', page = 0;
  function pdfAt(number) { page = number; show('pdf', shownPdf + '#navpanes=0&view=FitH' + (page ? '&page=' + page : '')); }
  function build() {
    if (!$('pack').value) return Promise.resolve();
    var mine = ++asked, what = query(), from = performance.now();
    tell(say('working'), 'busy');
    return get('api/document?' + what).then(function (made) {
      if (mine !== asked) return;
      var names = made.shown || [], seconds = ((performance.now() - from) / 1000).toFixed(1);
      function of(end) { return names.filter(function (name) { return name.slice(-end.length) === end; })[0]; }
      list($('messages'), made.messages);
      countMessages(made.messages);
      if (made.messages.some(function (one) { return one.severity === 'error'; })) $('said').open = true;
      $('downloads').textContent = '';
      (made.downloads || []).forEach(function (name) {
        add($('downloads'), 'a', { href: 'file/' + encodeURIComponent(name) + '?' + what + '&save', download: name }, name.slice(name.lastIndexOf('.') + 1).toUpperCase());
      });
      add($('downloads'), 'a', { href: 'class.zip?' + what, download: $('pack').value + '.zip' }, say('classZip'));
      if (!names.length) { tell(say('broken'), 'bad'); return; }
      tell(made.pages ? say('ready', made.pages, seconds) : say('readyPhone', seconds));
      $('pagecount').textContent = made.pages || '';
      if (of('.pdf')) {
        shownPdf = 'file/' + encodeURIComponent(of('.pdf')) + '?' + what + '&v=' + made.version;
        pdfAt(made.changed || page);
      } else instead('pdf', say('noPages'));
      if (of('.html')) show('html', 'file/' + encodeURIComponent(of('.html')) + '?' + what + '&v=' + made.version);
      else instead('html', say('noPhone'));
      if ($('why').open) return explain();
    }).catch(fail);
  }
  function explain() {
    return get('api/explain?' + query()).then(function (found) {
      explained = found.blocks || [];
      drawExplained();
    }).catch(fail);
  }
  var explained = [];
  function drawExplained() {
    var state = $('whyfilter').value, text = $('whyfind').value.trim().toLowerCase();
    $('blocks').textContent = '';
    explained.forEach(function (block) {
      var name = block.guide + '/' + block.section + ' ' + named('kindWords', block.kind) + (block.id ? ' ' + block.id : '');
      var rule = block.rule || block.saidBy || block.notPrinted || '';
      if (state && (state === 'in') !== (block.state === 'in') || text && (name + ' ' + rule).toLowerCase().indexOf(text) < 0) return;
      var row = add($('blocks'), 'tr', {}), printed = (block.printed || []).filter(function (one) { return one.page > 0; });
      add(add(row, 'td', {}), 'span', { 'class': 'tag ' + block.state }, say(block.state));
      add(row, 'td', {}, name);
      add(row, 'td', {}, rule);
      var pages = add(row, 'td', {});
      printed.slice(0, 1).forEach(function (one) {
        add(pages, 'button', { type: 'button', 'class': 'link' }, say('pageOf', one.page)).addEventListener('click', function () { pdfAt(one.page); $('pdf').scrollIntoView({ block: 'nearest' }); });
      });
      var from = add(row, 'td', {});
      placeLink(from, block.from);
      if (block.at && place(block.at) !== place(block.from)) { from.appendChild(document.createTextNode(' ')); placeLink(from, block.at); }
    });
  }

  // The review desk.
  var guide = null, current = 0, quietly = false;
  function openLine(id, line) {
    wanted.guide = id;
    current = line;
    $('filter').value = 'all';
    var to = '#review/' + encodeURIComponent(id);
    quietly = location.hash !== to;
    location.hash = to;
    return go(true);
  }
  function isMarked(line) { return !!(line.suspect || line.dropped || line.repairs || line.corrected); }
  var acts = [['keep', 'keep', 'k'], ['question', 'question', 'q'], ['heading', 'heading', 'h'], ['answer', 'answer', 'a'], ['drop', 'dropIt', 'd']];
  // What was left out or repaired can be kept; what was left out is nothing else until it is.
  function actsOf(line) {
    return (line.corrected ? [['undo', 'undo', 'z']] : []).concat(acts.filter(function (act) {
      return act[0] === line.corrected ? false
        : act[0] === 'keep' ? line.dropped || line.repairs || line.corrected
        : act[0] === 'drop' ? line.starts
        : line.starts && line.text !== undefined;
    }));
  }
  function correct(line, act) {
    var body = act === 'undo' ? { guide: guide.id, line: line.line } : { guide: guide.id, line: line.line, 'do': act };
    current = line.line;
    tell(say('working'), 'busy');
    return post(act === 'undo' ? 'api/undo' : 'api/correct', JSON.stringify(body)).then(function () { return review(true); }).then(function () { tell(say('saved')); }).catch(fail);
  }
  function drawLine(line) {
    var item = make('li', { id: 'line-' + line.line, tabindex: '-1', 'class': line.suspect ? 'suspect' : line.corrected ? 'corrected' : line.dropped ? 'gone' : line.repairs ? 'repaired' : 'plain' });
    if (line.dropped) item.classList.add('gone');
    add(item, 'span', { 'class': 'n' }, line.line);
    add(item, 'div', { 'class': 'source' }, line.source);
    var read = add(item, 'div', { 'class': 'read' });
    if (line.text && line.text !== line.source) add(read, 'div', {}, line.text);
    (line.repairs || []).forEach(function (repair) {
      var note = add(read, 'div', {});
      note.appendChild(document.createTextNode(say('repaired') + ' '));
      add(note, 'del', {}, repair.before);
      note.appendChild(document.createTextNode(' → '));
      add(note, 'ins', {}, repair.after);
      if (repair.doubtful) add(note, 'span', { 'class': 'tag suspect' }, say('doubtful'));
    });
    if (line.kind) add(read, 'span', { 'class': 'tag kind' }, named('kindWords', line.kind));
    if (line.question) {
      add(read, 'span', { 'class': 'place' }, ' ' + [line.question.id, line.question.points ? say('points', line.question.points) : '', line.question.options ? say('options', line.question.options) : ''].filter(Boolean).join(' · ') + ' ');
      if (!line.question.answered) add(read, 'span', { 'class': 'tag bad' }, say('unanswered'));
    }
    if (line.suspect) add(read, 'span', { 'class': 'tag suspect' }, named('suspectWords', line.suspect));
    if (line.dropped) add(read, 'span', { 'class': 'tag gone' }, say('gone', named('ruleWords', line.dropped)));
    if (line.corrected) add(read, 'span', { 'class': 'tag done' }, say('corrected', named('kindWords', line.corrected)));
    var buttons = add(item, 'div', { 'class': 'acts' });
    actsOf(line).forEach(function (act) {
      add(buttons, 'button', { type: 'button', tabindex: '-1', 'data-act': act[0], 'aria-label': say(act[1]) + ' ' + say('line', line.line) }, say(act[1])).addEventListener('click', function () { correct(line, act[0]); });
    });
    item.lineOf = line;
    return item;
  }
  function drawLines(takesFocus) {
    var lines = (guide.lines || []).filter(function (line) { return line.source.trim() && ($('filter').value === 'all' || isMarked(line)); });
    list($('guidesaid'), guide.messages);
    $('guidesaid').hidden = !guide.messages.length;
    $('tally').textContent = say('tally', guide.file, guide.count || 0, (guide.lines || []).filter(isMarked).length)
      + (guide.count > (guide.lines || []).length ? '; ' + say('more', guide.count - guide.lines.length) : '') + (lines.length ? '' : ' ' + say('nothingMarked'));
    // Whoever was at a line stays there when the lines are drawn again.
    var stays = $('lines').contains(document.activeElement);
    $('lines').textContent = '';
    lines.forEach(function (line) { $('lines').appendChild(drawLine(line)); });
    var at = $('line-' + current) || $('lines').firstElementChild;
    if (at) choose(at, takesFocus || stays);
  }
  // One line at a time is in the order of tabs, with its buttons.
  function choose(item, takesFocus) {
    $('lines').querySelectorAll('[tabindex="0"]').forEach(function (old) { old.setAttribute('tabindex', '-1'); });
    item.setAttribute('tabindex', '0');
    item.querySelectorAll('button').forEach(function (button) { button.setAttribute('tabindex', '0'); });
    current = item.lineOf.line;
    if (takesFocus) { item.focus({ preventScroll: true }); item.scrollIntoView({ block: 'nearest' }); }
  }
  function step(item, back, wantsMark) {
    do { item = back ? item.previousElementSibling : item.nextElementSibling; } while (item && wantsMark && !isMarked(item.lineOf));
    if (item) choose(item, true);
  }
  $('lines').addEventListener('focusin', function (event) {
    var item = event.target.closest('li');
    if (item && item.getAttribute('tabindex') !== '0') choose(item, false);
  });
  $('lines').addEventListener('keydown', function (event) {
    var item = event.target.closest('li'), key = event.key.toLowerCase();
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
    var act = actsOf(item.lineOf).filter(function (one) { return one[2] === key; })[0];
    if (event.key === 'ArrowDown') step(item, false); else if (event.key === 'ArrowUp') step(item, true);
    else if (key === 'n') step(item, false, true); else if (key === 'p') step(item, true, true);
    else if (act) correct(item.lineOf, act[0]);
    else return;
    event.preventDefault();
  });
  var reviewed = 0;
  function review(takesFocus) {
    var id = $('guide').value, mine = ++reviewed;
    if (!id) return Promise.resolve();
    return get('api/guide?id=' + encodeURIComponent(id)).then(function (found) {
      // Answers may come in another order than they were asked for.
      if (mine !== reviewed) return;
      guide = found;
      drawLines(takesFocus);
      tell(say('connected'));
    }).catch(fail);
  }
  // One file after the other; the last of them is shown.
  function take(files) {
    var dropped = Array.prototype.slice.call(files), last = null;
    return dropped.reduce(function (before, file) {
      return before.then(function () {
        tell(say('working'), 'busy');
        return post('api/drop?name=' + encodeURIComponent(file.name), file);
      }).then(function (read) { last = read.id; });
    }, project ? Promise.resolve() : load()).then(load).then(function () {
      $('filter').value = 'all';
      return openLine(last, 1);
    }).then(function () { tell(say('added', dropped.map(function (file) { return file.name; }).join(', '))); }).catch(fail);
  }

  // The overview, drawn.
  function overview() {
    return get('api/overview').then(function (found) {
      $('bars').textContent = '';
      found.guides.forEach(function (one) {
        var item = add($('bars'), 'li', {}), parts = [one.understood || 0, one.suspected || 0, one.furniture || 0, one.dropped || 0];
        var sum = parts.reduce(function (a, b) { return a + b; }, 0), names = ['kept', 'suspected', 'furniture', 'dropped'];
        add(item, 'button', { type: 'button', 'class': 'link name' }, words(one.title, one.id)).addEventListener('click', function () { location.hash = '#review/' + encodeURIComponent(one.id); });
        var drawn = add(item, 'span', { 'class': 'drawn', role: 'img', 'aria-label': names.map(function (name, i) { return say(name) + ' ' + percent(parts[i], sum); }).join(', ') });
        parts.forEach(function (part, i) { if (part) add(drawn, 'i', { 'class': 'p' + i }).style.width = 100 * part / sum + '%'; });
        add(item, 'span', { 'class': 'facts' }, one.understood === undefined ? say('unreadable') : [percent(parts[0], sum), one.questions ? say('questions', one.questions) : '', one.suspects ? say('suspects', one.suspects) : '', one.repairs ? say('repairs', one.repairs) : ''].filter(Boolean).join(' · '));
      });
      $('grids').textContent = '';
      found.packs.forEach(function (pack) { if (pack.questions) grid(pack); });
      return paper();
    }).catch(fail);
  }
  function percent(part, sum) { return sum ? Math.round(100 * part / sum) + '%' : '0%'; }
  function grid(pack) {
    var levels = {}, most = 1;
    pack.abilities.forEach(function (one) { Object.keys(one.byDifficulty).forEach(function (level) { levels[level] = true; most = Math.max(most, one.byDifficulty[level]); }); });
    var columns = Object.keys(levels).sort(function (a, b) { return !a - !b || a - b; }), table = add($('grids'), 'table', {});
    add(table, 'caption', {}, words(pack.title, pack.id) + ' · ' + say('questions', pack.questions));
    var head = add(add(table, 'thead', {}), 'tr', {}), body = add(table, 'tbody', {});
    add(head, 'td', {});
    columns.forEach(function (level) { add(head, 'th', { scope: 'col' }, level ? say('level', level) : say('noLevel')); });
    pack.abilities.forEach(function (one) {
      var row = add(body, 'tr', {});
      add(row, 'th', { scope: 'row' }, one.ability ? named('abilityWords', one.ability) : say('noAbility'));
      columns.forEach(function (level) {
        var n = one.byDifficulty[level] || 0, much = Math.round(100 * n / most), cell = add(row, 'td', {}, n || '');
        cell.style.setProperty('--much', (much > 55 ? 100 : much * 0.5) + '%');
        if (much > 55) cell.className = 'much';
      });
    });
  }
  function paper() {
    var pack = $('paperpack').value;
    if (!pack) return Promise.resolve();
    tell(say('working'), 'busy');
    return get('api/paper?pack=' + encodeURIComponent(pack)).then(function (found) {
      var learners = Math.min(999, Math.max(1, parseInt($('learners').value, 10) || 1)), total = [0, 0], most = 1, table = $('papers');
      table.textContent = '';
      var head = add(add(table, 'thead', {}), 'tr', {}), body = add(table, 'tbody', {});
      [['edition'], ['page', 'n'], ['sheetsOne', 'n'], [''], ['copies', 'n'], ['sheetsAll', 'n']].forEach(function (one) { add(head, one[0] ? 'th' : 'td', one[0] ? { scope: 'col', 'class': one[1] || '' } : {}, one[0] ? say(one[0]) : ''); });
      found.editions.forEach(function (one) { most = Math.max(most, one.sheets); });
      found.editions.forEach(function (one) {
        var row = add(body, 'tr', {}), copies = one.forTrainers ? 1 : learners;
        add(row, 'th', { scope: 'row' }, words(one.title, one.id));
        add(row, 'td', { 'class': 'n' }, one.pages);
        add(row, 'td', { 'class': 'n' }, one.sheets);
        var drawn = add(row, 'td', {});
        add(drawn, 'span', { 'class': 'sheets', 'aria-hidden': 'true' }).style.width = Math.max(.15, 12 * one.sheets / most) + 'rem';
        drawn.appendChild(document.createTextNode(' ' + one.paper + ' ' + say(one.duplex ? 'both' : 'side')));
        add(row, 'td', { 'class': 'n' }, copies);
        add(row, 'td', { 'class': 'n' }, one.sheets * copies);
        total[0] += one.pages;
        total[1] += one.sheets * copies;
      });
      var last = add(body, 'tr', {});
      add(last, 'th', { scope: 'row' }, say('total'));
      add(last, 'td', { 'class': 'n' }, total[0]);
      add(last, 'td', {});
      add(last, 'td', {});
      add(last, 'td', {});
      add(last, 'td', { 'class': 'n' }, total[1]);
      tell(say('connected'));
    }).catch(fail);
  }

  // Views; the address names what is shown.
  function read() {
    var parts = location.hash.slice(1).split('/').map(decodeURIComponent);
    view = ['packs', 'review', 'overview'].indexOf(parts[0]) >= 0 ? parts[0] : 'packs';
    if (view === 'packs') ['pack', 'employer', 'edition', 'design'].forEach(function (name, i) { if (parts[i + 1] !== undefined) wanted[name] = parts[i + 1]; });
    if (view === 'review' && parts[1]) wanted.guide = parts[1];
  }
  function go(takesFocus) {
    read();
    ['packs', 'review', 'overview'].forEach(function (name) { $(name).hidden = name !== view; });
    document.querySelectorAll('nav a').forEach(function (link) {
      if (link.getAttribute('href') === '#' + view) link.setAttribute('aria-current', 'page'); else link.removeAttribute('aria-current');
    });
    if (!project || !project.packs) return Promise.resolve();
    fillPicker();
    return view === 'packs' ? build() : view === 'review' ? review(takesFocus) : overview();
  }
  function load() {
    return get('api/project').then(function (found) {
      project = found;
      if (!language) language = found.language || 'zh';
      speak();
      if (!found.packs) { list($('messages'), found.messages); countMessages(found.messages); $('said').open = true; tell(say('broken'), 'bad'); }
    });
  }
  function refresh() { return load().then(function () { return go(false); }).catch(fail); }

  addEventListener('hashchange', function () { if (quietly) quietly = false; else go(false); });
  $('pick').addEventListener('change', function () {
    page = 0;
    fillPicker();
    quietly = true;
    location.hash = '#packs/' + ['pack', 'employer', 'edition', 'design'].map(function (name) { return encodeURIComponent($(name).value); }).join('/');
    build();
  });
  ['pick', 'choose', 'whyform', 'paperform'].forEach(function (id) { $(id).addEventListener('submit', function (event) { event.preventDefault(); }); });
  $('guide').addEventListener('change', function () { current = 0; location.hash = '#review/' + encodeURIComponent($('guide').value); });
  $('filter').addEventListener('change', function () { if (guide) drawLines(false); });
  $('why').addEventListener('toggle', function () { if ($('why').open) explain(); });
  $('whyfilter').addEventListener('change', drawExplained);
  $('whyfind').addEventListener('input', drawExplained);
  $('paperform').addEventListener('change', paper);
  $('file').addEventListener('change', function () { if ($('file').files.length) take($('file').files); $('file').value = ''; });
  var depth = 0;
  addEventListener('dragenter', function (event) { event.preventDefault(); depth++; $('veil').hidden = false; });
  addEventListener('dragover', function (event) { event.preventDefault(); });
  addEventListener('dragleave', function () { if (--depth <= 0) { depth = 0; $('veil').hidden = true; } });
  addEventListener('drop', function (event) {
    event.preventDefault();
    depth = 0;
    $('veil').hidden = true;
    if (event.dataTransfer.files.length) take(event.dataTransfer.files);
  });
  $('language').addEventListener('click', function () {
    language = language === 'zh' ? 'en' : 'zh';
    speak();
    go(false);
  });

  var events = new EventSource('events');
  events.addEventListener('message', function (event) {
    if (event.data === String(version)) return;
    version = event.data;
    refresh();
  });
  events.addEventListener('error', function () { if (language) tell(say('lost'), 'bad'); });
})();
