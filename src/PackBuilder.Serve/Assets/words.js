// What the page says, in both languages.
window.packBuilderWords = {
  zh: {
    skip: '跳到内容', views: '页面', packs: '手册', review: '审校', overview: '总览', pack: '手册', employer: '雇主', edition: '版本', design: '版式', messages: '提示', downloads: '下载', pages: '印出来的页', phone: '手机上',
    why: '为什么有这一段、没有那一段', state: '结果', block: '段落', rule: '规则', page: '页', place: '出处', guide: '资料', show: '显示', find: '查找', everything: '全部', allLines: '每一行', markedLines: '只看有标记的行',
    drop: '加一份资料：拖进来，或者', letgo: '松手，就加进资料', original: '原文', wasread: '读成', lines: '资料的各行', keys: '键盘：↑↓逐行，N和P跳到下一处、上一处标记；K保留原样，Q是题目，H是标题，A是答案，D去掉，Z撤销。',
    understood: '每份资料读懂了多少', kept: '读懂', suspected: '像题目而没有认出来', furniture: '网站附加内容', dropped: '更正时去掉', covers: '每套手册考什么', coversHint: '横看难度，竖看能力；一道题可以看几种能力。', paper: '印一套要多少页、多少纸', learners: '学员人数',
    nobody: '不指定', own: '手册自己的', working: '正在生成', ready: '{0}页，{1}秒', readyPhone: '已生成，{0}秒', broken: '有错误，没有生成', connected: '随存随看', lost: '程序已经停了', none: '没有', classZip: '整套（ZIP）',
    'in': '选入', out: '没选', same: '与别处相同', line: '第{0}行', pageOf: '第{0}页', keep: '保留原样', undo: '撤销', question: '是题目', answer: '是答案', heading: '是标题', dropIt: '去掉',
    gone: '去掉：{0}', corrected: '已更正：{0}', tally: '{0}：共{1}行，{2}行有标记', nothingMarked: '没有要看的地方，都读懂了。要看每一行，请在“显示”里选“每一行”。', saved: '已写入sources/corrections', added: '已加入：{0}', failed: '没有成功：{0}', repaired: '修复', doubtful: '不一定对',
    questions: '{0}题', suspects: '{0}处存疑', repairs: '{0}处修复', unreadable: '没有读成', noAbility: '未注明', noLevel: '未定', level: '难度{0}', points: '{0}个要点', options: '{0}个选项', unanswered: '没有答案',
    noPhone: '这一版是用笔填的，没有手机版。', noPages: '这一版没有页面，请下载来看。', more: '后面{0}行没有显示', switchTo: 'English', error: '错误', warning: '注意', note: '说明',
    sheetsOne: '每份用纸', copies: '份数', sheetsAll: '共用纸', side: '单面', both: '双面', total: '合计', sheets: '{0}张',
    suspectWords: { question: '像题目：答案写在下面，前面加“答：”', answer: '像答案：给上面的题目编号，或前面加“问：”', options: '像选项：给上面的题目编号', keys: '像答案表：每道题要有题号', table: '像题表：表头写“问题”和“答案”' },
    kindWords: { question: '题目', heading: '标题', paragraph: '段落', list: '列表', table: '表格', scenario: '情景', faq: '问答', checklist: '清单', phrases: '用语表', phrasetable: '用语表', term: '术语', letter: '信', tip: '提示', fact: '事实', figure: '图', exercise: '练习', example: '示例', keep: '保留原样', replace: '改字', answer: '答案', drop: '去掉', terms: '术语', dialogue: '对话' },
    ruleWords: { breadcrumb: '导航', byline: '署名', 'site-header': '网站页头', 'site-footer': '网站页脚', 'site-controls': '网站按钮', 'site-command': '网站按钮', 'comment-form': '评论框', 'page-number': '页码', 'page-head': '页眉', 'running-head': '页眉', 'running-foot': '页脚', 'viewer-notice': '阅读器提示', 'legal-notice': '网站声明', 'repeated-title': '重复的标题', 'repeated-header': '重复的表头', 'table-of-contents': '目录', 'image-credit': '图片说明', 'separator-line': '分隔线', 'neighbour-page': '上一篇、下一篇', 'source-note': '来源说明', 'page-title': '网页标题', tags: '标签', duplicate: '重复', advertisement: '广告', correction: '更正' },
    abilityWords: { listening: '听问', empathy: '同理', solving: '解决', clarity: '表达', composure: '沉着', integrity: '诚信', motivation: '动机', english: '英语' }
  },
  en: {
    skip: 'Skip to the content', views: 'Views', packs: 'Packs', review: 'Review', overview: 'Overview', pack: 'Pack', employer: 'Employer', edition: 'Edition', design: 'Design', messages: 'Messages', downloads: 'Downloads', pages: 'As printed', phone: 'On a phone',
    why: 'Why this block is here, and that one is not', state: 'State', block: 'Block', rule: 'Rule', page: 'Page', place: 'From', guide: 'Guide', show: 'Show', find: 'Find', everything: 'everything', allLines: 'every line', markedLines: 'marked lines only',
    drop: 'Add a guide: drop it here, or', letgo: 'Let go to add it to the guides', original: 'As written', wasread: 'As read', lines: 'Lines of the guide', keys: 'Keys: ↑↓ line by line, N and P to the next and previous mark; K keep as it is, Q question, H heading, A answer, D drop, Z undo.',
    understood: 'How much of each guide was understood', kept: 'understood', suspected: 'looks like a question and was not read as one', furniture: 'what the site added', dropped: 'dropped by a correction', covers: 'What each pack asks for', coversHint: 'Difficulty across, abilities down; a question may show several abilities.', paper: 'Pages and paper of a pack', learners: 'Learners',
    nobody: 'nobody in particular', own: 'that of the pack', working: 'Building', ready: '{0} pages, {1} s', readyPhone: 'Built, {0} s', broken: 'There are errors; nothing was built', connected: 'Follows each save', lost: 'The program has ended', none: 'none', classZip: 'Whole pack (ZIP)',
    'in': 'in', out: 'out', same: 'said elsewhere', line: 'line {0}', pageOf: 'p. {0}', keep: 'keep as is', undo: 'undo', question: 'question', answer: 'answer', heading: 'heading', dropIt: 'drop',
    gone: 'left out: {0}', corrected: 'corrected: {0}', tally: '{0}: {1} lines, {2} of them marked', nothingMarked: 'Nothing to look at: all was understood. To see every line, choose so under “Show”.', saved: 'Written to sources/corrections', added: 'Added: {0}', failed: 'That failed: {0}', repaired: 'repaired', doubtful: 'uncertain',
    questions: '{0} questions', suspects: '{0} doubtful', repairs: '{0} repairs', unreadable: 'could not be read', noAbility: 'not stated', noLevel: 'not stated', level: 'difficulty {0}', points: '{0} points', options: '{0} options', unanswered: 'no answer',
    noPhone: 'This edition is filled in by hand; it has no phone edition.', noPages: 'This edition has no pages; download it to see it.', more: '{0} more lines are not shown', switchTo: '中文', error: 'error', warning: 'warning', note: 'note',
    sheetsOne: 'Sheets a copy', copies: 'Copies', sheetsAll: 'Sheets in all', side: 'one side', both: 'both sides', total: 'Total', sheets: '{0}',
    suspectWords: { question: 'looks like a question: put its answer below it, behind 答：', answer: 'looks like an answer: number the question above it, or put 问： before it', options: 'looks like options: number the question above them', keys: 'looks like keys: each question needs a number', table: 'looks like a bank: head its columns 问题 and 答案' },
    kindWords: {}, ruleWords: {}, abilityWords: {}
  }
};
