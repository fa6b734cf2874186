(function () {
  'use strict';
  var says = {
    zh: {
      skip: '跳到内容', views: '页面', packs: '手册', review: '审校', overview: '总览', pack: '手册', employer: '雇主', edition: '版本', design: '版式', messages: '提示', pages: '印出来的页', phone: '手机版',
      why: '为什么有这一段、没有那一段', whyHint: '选入哪些段落，按哪条规则，出自哪一行。', state: '结果', block: '段落', rule: '规则', place: '出处', guide: '资料', show: '显示', allLines: '每一行', markedLines: '只看有标记的行',
      drop: '加一份资料（也可以把文件拖进来）', understood: '每份资料读懂了多少', kept: '保留', dropped: '去掉', covers: '每套手册有哪些题（按类型和难度）', nobody: '不指定', own: '手册自己的', working: '正在生成……', ready: '已生成，{0} 页',
      readyPhone: '已生成', broken: '有错误，没有生成', none: '没有提示', classZip: '整套打包（ZIP）', 'in': '选入', out: '没选', same: '与别处相同', line: '第 {0} 行', keep: '保留原样', undo: '撤销', question: '是题目', heading: '是标题', dropIt: '去掉',
      suspect: '像题目：{0}', gone: '去掉了：{0}', corrected: '已更正：{0}', tally: '{0} 行；{1} 行有标记', saved: '已写入 sources/corrections', added: '已加入：{0}', failed: '没有成功：{0}', repaired: '修复', questions: '{0} 题', noKind: '未分类', noLevel: '未定', level: '难度 {0}',
      noPhone: '这一版是用笔填的，没有手机版。', noPack: '没有手册', more: '还有 {0} 行没有显示', switchTo: 'English', error: '错误', warning: '注意', note: '说明'
    },
    en: {
      skip: 'Skip to the content', views: 'Views', packs: 'Packs', review: 'Review', overview: 'Overview', pack: 'Pack', employer: 'Employer', edition: 'Edition', design: 'Design', messages: 'Messages', pages: 'Printed pages', phone: 'On a phone',
      why: 'Why is this block here, and that one not?', whyHint: 'What was taken, by which rule, and from which line.', state: 'State', block: 'Block', rule: 'Rule', place: 'From', guide: 'Guide', show: 'Show', allLines: 'every line', markedLines: 'marked lines only',
      drop: 'Add a guide (or drop the file on this page)', understood: 'How much of each guide was understood', kept: 'kept', dropped: 'left out', covers: 'What each pack asks, by kind and difficulty', nobody: 'nobody in particular', own: 'that of the pack', working: 'Building…', ready: 'Built, {0} pages',
      readyPhone: 'Built', broken: 'There are errors; nothing was built', none: 'nothing to say', classZip: 'All of the pack (ZIP)', 'in': 'in', out: 'out', same: 'said elsewhere', line: 'line {0}', keep: 'keep as it is', undo: 'undo', question: 'is a question', heading: 'is a heading', dropIt: 'drop',
      suspect: 'looks like {0}', gone: 'left out: {0}', corrected: 'corrected: {0}', tally: '{0} lines; {1} of them marked', saved: 'Written to sources/corrections', added: 'Added: {0}', failed: 'That failed: {0}', repaired: 'repaired', questions: '{0} questions', noKind: 'no kind', noLevel: 'none', level: 'difficulty {0}',
      noPhone: 'This edition is filled in by hand; it has no phone edition.', noPack: 'There is no pack', more: '{0} more lines are not shown', switchTo: '中文', error: 'error', warning: 'warning', note: 'note'
    }
  };
  var language = 'zh', project = null, shown = '';
  function $(id) { return document.getElementById(id); }
  function say(key) {
    var values = Array.prototype.slice.call(arguments, 1);
    return (says[language][key] || key).replace(/\{(\d)\}/g, function (whole, i) { return values[i]; });
  }
  function make(name, attributes, text) {
    var element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    if (text !== undefined && text !== null) element.textContent = text;
    return element;
  }
  function words(title, id) { return title ? (title[language] || title.zh || title.en || id) : id; }
  function tell(text) { $('status').textContent = text; }
  function get(path) {
    return fetch(path).then(function (reply) {
      if (!reply.ok) return reply.text().then(function (text) { throw new Error(text || reply.status); });
      return reply.json();
    });
  }
  function post(path, body) {
    return fetch(path, { method: 'POST', headers: { 'X-PackBuilder': '1' }, body: body }).then(function (reply) {
      return reply.text().then(function (text) {
        var json = null;
        try { json = JSON.parse(text); } catch (e) { /* words alone */ }
        if (!reply.ok) throw new Error(json && json.messages && json.messages.length ? json.messages[0].message : text);
        return json;
      });
    });
  }

  // Words of the page, in the language that was chosen.
  function speak() {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.querySelectorAll('[data-say]').forEach(function (element) { element.textContent = say(element.dataset.say); });
    document.querySelectorAll('[data-label]').forEach(function (element) { element.setAttribute('aria-label', say(element.dataset.label)); });
    document.querySelectorAll('[data-title]').forEach(function (element) { element.title = say(element.dataset.title); });
    $('language').textContent = say('switchTo');
    $('language').lang = language === 'zh' ? 'en' : 'zh-CN';
  }

  function options(select, items, chosen) {
    var before = chosen !== undefined ? chosen : select.value;
    select.textContent = '';
    items.forEach(function (item) { select.appendChild(make('option', { value: item[0] }, item[1])); });
    if (items.some(function (item) { return item[0] === before; })) select.value = before;
  }
  function fillPicker() {
    options($('pack'), project.packs.map(function (pack) { return [pack.id, words(pack.title, pack.id)]; }));
    var pack = project.packs.filter(function (one) { return one.id === $('pack').value; })[0];
    if (!pack) { tell(say('noPack')); return; }
    options($('employer'), [[project.nobody, say('nobody')]].concat(project.employers.filter(function (one) { return !one.packs.length || one.packs.indexOf(pack.id) >= 0; }).map(function (one) { return [one.id, words(one.title, one.id)]; })));
    options($('edition'), pack.editions.map(function (id) {
      var edition = project.editions.filter(function (one) { return one.id === id; })[0];
      return [id, edition ? words(edition.title, id) : id];
    }));
    options($('design'), [['', say('own')]].concat(project.designs.map(function (name) { return [name, name]; })));
    options($('guide'), project.guides.map(function (guide) { return [guide.id, words(guide.title, guide.id)]; }));
  }
  function query() {
    return ['pack', 'employer', 'edition', 'design'].map(function (name) { return name + '=' + encodeURIComponent($(name).value); }).join('&') + '&lang=' + language;
  }
  function place(message) {
    if (!message.file) return '';
    return message.file + (message.line ? ':' + message.line + ':' + message.column : '');
  }
  function list(element, messages) {
    element.textContent = '';
    messages.forEach(function (message) {
      var item = make('li', {});
      item.appendChild(make('strong', { 'class': message.severity }, say(message.severity) + ' ' + message.code));
      item.appendChild(document.createTextNode(' ' + message.message + ' '));
      var guide = message.file && project && project.guides.filter(function (one) { return one.file === message.file; })[0];
      if (guide && message.line) {
        var link = make('a', { href: '#review' }, place(message));
        link.addEventListener('click', function (event) { event.preventDefault(); openLine(guide.id, message.line); });
        item.appendChild(link);
      } else {
        item.appendChild(make('span', { 'class': 'place' }, place(message)));
      }
      (message.help || []).forEach(function (help) { item.appendChild(make('div', {}, help)); });
      element.appendChild(item);
    });
  }
  var asked = 0;
  function build() {
    var mine = ++asked, what = query();
    tell(say('working'));
    return get('api/document?' + what).then(function (made) {
      if (mine !== asked) return;
      list($('messages'), made.messages);
      $('count').textContent = made.messages.length ? '(' + made.messages.length + ')' : '(' + say('none') + ')';
      var names = made.shown || [], stamp = '&v=' + made.version;
      function of(end) { return names.filter(function (name) { return name.slice(-end.length) === end; })[0]; }
      tell(!names.length ? say('broken') : made.pages ? say('ready', made.pages) : say('readyPhone'));
      $('downloads').textContent = '';
      (made.downloads || []).forEach(function (name) {
        $('downloads').appendChild(make('a', { href: 'file/' + name + '?' + what + '&save', download: name }, name.slice(name.lastIndexOf('.') + 1).toUpperCase()));
      });
      $('downloads').appendChild(make('a', { href: 'class.zip?' + what, download: $('pack').value + '.zip' }, say('classZip')));
      if (of('.pdf')) $('pdf').src = 'file/' + of('.pdf') + '?' + what + stamp;
      if (of('.html')) { $('html').removeAttribute('srcdoc'); $('html').src = 'file/' + of('.html') + '?' + what + stamp; }
      else { $('html').removeAttribute('src'); $('html').srcdoc = '<p>' + say('noPhone') + '</p>'; }
      if ($('why').open) explain();
    }).catch(fail);
  }
  function explain() {
    return get('api/explain?' + query()).then(function (found) {
      $('blocks').textContent = '';
      (found.blocks || []).forEach(function (block) {
        var row = make('tr', {});
        row.appendChild(make('td', {}, say(block.state)));
        row.appendChild(make('td', {}, block.guide + '/' + block.section + ' ' + block.kind + (block.id ? ' ' + block.id : '')));
        row.appendChild(make('td', {}, block.rule || block.saidBy || ''));
        row.appendChild(make('td', {}, place(block.from || {}) || place(block.at || {})));
        $('blocks').appendChild(row);
      });
    }).catch(fail);
  }
  function fail(error) { tell(say('failed', error.message)); }

  // The review desk.
  function openLine(guide, line) {
    show('review');
    $('guide').value = guide;
    review().then(function () {
      var item = $('line-' + line);
      if (item) { item.setAttribute('tabindex', '-1'); item.focus(); item.scrollIntoView({ block: 'center' }); }
    });
  }
  function correct(guide, line, kind) {
    var before = document.activeElement && document.activeElement.dataset.act;
    var sent = kind === 'undo' ? post('api/undo', JSON.stringify({ guide: guide, line: line })) : post('api/correct', JSON.stringify({ guide: guide, line: line, 'do': kind }));
    return sent.then(function () { return review(); }).then(function () {
      tell(say('saved'));
      var again = document.querySelector('#line-' + line + ' button[data-act="' + before + '"]') || document.querySelector('#line-' + line + ' button');
      if (again) again.focus();
    }).catch(fail);
  }
  function button(guide, line, act, word, source) {
    var element = make('button', { type: 'button', 'data-act': act, 'aria-label': say(word) + ' ' + say('line', line) + ' ' + source.slice(0, 30) }, say(word));
    element.addEventListener('click', function () { correct(guide, line, act); });
    return element;
  }
  function review() {
    var guide = $('guide').value;
    if (!guide) return Promise.resolve();
    return get('api/guide?id=' + encodeURIComponent(guide)).then(function (found) {
      var marked = $('filter').value === 'marked', lines = found.lines || [];
      list($('guidesaid'), found.messages);
      function isMarked(line) { return line.suspect || line.dropped || line.repairs || line.corrected; }
      $('tally').textContent = say('tally', found.count || 0, lines.filter(isMarked).length) + (found.count > lines.length ? '; ' + say('more', found.count - lines.length) : '');
      $('lines').textContent = '';
      lines.forEach(function (line) {
        if (!line.source.trim() || marked && !isMarked(line)) return;
        var item = make('li', { id: 'line-' + line.line, 'class': line.suspect ? 'suspect' : '' });
        item.appendChild(make('span', { 'class': 'n' }, line.line));
        item.appendChild(make('div', { 'class': line.dropped ? 'gone' : '' }, line.source));
        var read = make('div', {});
        if (line.kind) read.appendChild(make('div', { 'class': 'kind' }, line.kind));
        if (line.text && line.text !== line.source) read.appendChild(make('div', {}, line.text));
        (line.repairs || []).forEach(function (repair) {
          var note = make('div', {}, say('repaired') + ' ');
          note.appendChild(make('del', {}, repair.before));
          note.appendChild(document.createTextNode(' → '));
          note.appendChild(make('ins', {}, repair.after));
          read.appendChild(note);
        });
        if (line.suspect) read.appendChild(make('div', { 'class': 'mark' }, say('suspect', line.suspect)));
        if (line.dropped) read.appendChild(make('div', { 'class': 'mark' }, say('gone', line.dropped)));
        if (line.corrected) read.appendChild(make('div', { 'class': 'kind' }, say('corrected', line.corrected)));
        item.appendChild(read);
        var acts = make('div', {});
        if (line.corrected) acts.appendChild(button(guide, line.line, 'undo', 'undo', line.source));
        [['keep', 'keep'], ['question', 'question'], ['heading', 'heading'], ['drop', 'dropIt']].forEach(function (act) { acts.appendChild(button(guide, line.line, act[0], act[1], line.source)); });
        item.appendChild(acts);
        $('lines').appendChild(item);
      });
    }).catch(fail);
  }
  function take(file) {
    return post('api/drop?name=' + encodeURIComponent(file.name), file).then(function (read) {
      return load().then(function () {
        show('review');
        $('guide').value = read.id;
        return review();
      }).then(function () { tell(say('added', file.name)); });
    }).catch(fail);
  }

  function overview() {
    return get('api/overview').then(function (all) {
      $('bars').textContent = '';
      all.guides.forEach(function (guide) {
        var item = make('li', {}), kept = guide.kept || 0, dropped = guide.dropped || 0, sum = Math.max(1, kept + dropped);
        item.appendChild(make('span', {}, guide.id));
        var bar = make('span', { 'class': 'bar', role: 'img', 'aria-label': say('kept') + ' ' + kept + ', ' + say('dropped') + ' ' + dropped });
        [['k', kept], ['d', dropped]].forEach(function (part) {
          var piece = make('i', { 'class': part[0] });
          piece.style.width = 100 * part[1] / sum + '%';
          bar.appendChild(piece);
        });
        item.appendChild(bar);
        item.appendChild(make('span', {}, Math.round(100 * kept / sum) + '% · ' + say('questions', guide.questions)));
        $('bars').appendChild(item);
      });
      $('grids').textContent = '';
      all.packs.forEach(function (pack) {
        var levels = {};
        pack.kinds.forEach(function (kind) { Object.keys(kind.byDifficulty).forEach(function (level) { levels[level] = true; }); });
        var columns = Object.keys(levels).sort(), table = make('table', {});
        table.appendChild(make('caption', {}, pack.id + ' · ' + say('questions', pack.questions)));
        var head = make('tr', {});
        head.appendChild(make('td', {}));
        columns.forEach(function (level) { head.appendChild(make('th', { scope: 'col' }, level ? say('level', level) : say('noLevel'))); });
        table.appendChild(head);
        pack.kinds.forEach(function (kind) {
          var row = make('tr', {});
          row.appendChild(make('th', { scope: 'row' }, kind.kind || say('noKind')));
          columns.forEach(function (level) { row.appendChild(make('td', {}, kind.byDifficulty[level] || '')); });
          table.appendChild(row);
        });
        $('grids').appendChild(table);
      });
    }).catch(fail);
  }

  // Views.
  function show(name) {
    shown = name;
    ['packs', 'review', 'overview'].forEach(function (view) { $(view).hidden = view !== name; });
    document.querySelectorAll('nav a').forEach(function (link) {
      if (link.getAttribute('href') === '#' + name) link.setAttribute('aria-current', 'page'); else link.removeAttribute('aria-current');
    });
  }
  function refresh() {
    if (!project || project.messages) return Promise.resolve();
    return shown === 'packs' ? build() : shown === 'review' ? review() : overview();
  }
  function load() {
    return get('api/project').then(function (found) {
      project = found;
      if (found.messages) { list($('messages'), found.messages); tell(say('broken')); return; }
      fillPicker();
    }).catch(fail);
  }
  function go() {
    var name = location.hash.slice(1);
    show(['packs', 'review', 'overview'].indexOf(name) >= 0 ? name : 'packs');
    return refresh();
  }

  document.querySelectorAll('nav a').forEach(function (link) { link.addEventListener('click', function () { setTimeout(go, 0); }); });
  $('pick').addEventListener('change', function () { fillPicker(); build(); });
  $('pick').addEventListener('submit', function (event) { event.preventDefault(); });
  $('choose').addEventListener('submit', function (event) { event.preventDefault(); });
  $('guide').addEventListener('change', review);
  $('filter').addEventListener('change', review);
  $('why').addEventListener('toggle', function () { if ($('why').open) explain(); });
  $('file').addEventListener('change', function () { if ($('file').files.length) take($('file').files[0]); });
  addEventListener('dragover', function (event) { event.preventDefault(); document.body.classList.add('over'); });
  addEventListener('dragleave', function () { document.body.classList.remove('over'); });
  addEventListener('drop', function (event) {
    event.preventDefault();
    document.body.classList.remove('over');
    if (event.dataTransfer.files.length) take(event.dataTransfer.files[0]);
  });
  $('language').addEventListener('click', function () {
    language = language === 'zh' ? 'en' : 'zh';
    speak();
    if (project && !project.messages) fillPicker();
    refresh();
  });

  speak();
  var first = true;
  new EventSource('events').addEventListener('message', function () {
    load().then(function () { return first ? go() : refresh(); });
    first = false;
  });
})();
