const one = (id) => document.getElementById(id);
const me = { worker: 1, staff: 0, topic: null, replyTo: null, workers: 3 };
let state = null;
let drawn = '';

const act = async (deed) => {
  const answer = await fetch('/do', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(deed),
  });
  const { answer: words } = answer.ok ? await answer.json() : { answer: '这一步没有成。' };
  if (words) toast(words);
  await look();
};

let hiding = 0;
function toast(words) {
  clearTimeout(hiding);
  one('toast').textContent = words;
  one('toast').hidden = false;
  hiding = setTimeout(() => (one('toast').hidden = true), 5000);
}

const dots = { '🔴': 'red', '🟠': 'orange', '👌': 'passed' };

// Not every machine has a font with these signs.
function signed(words) {
  return words.split(/(🔴|🟠|👌)/u).map((part) => {
    if (!(part in dots)) return part;
    const dot = document.createElement('i');
    dot.className = dots[part];
    return dot;
  });
}

function element(tag, words, more = {}) {
  const made = document.createElement(tag);
  made.append(...signed(words));
  return Object.assign(made, more);
}

function bubble(message, { mine, press, reply }) {
  const item = document.createElement('li');
  item.className = mine ? 'mine' : '';
  const sign = message.reaction ? ` ${message.reaction}` : '';
  const edited = message.edited ? ' · 已更新' : '';
  const who = element('span', `${message.name}${edited}${sign} `, { className: 'who' });
  if (reply) who.append(element('button', '回复', { type: 'button', onclick: reply }));
  item.append(who);
  const text = message.file ? `[照片或文件] ${message.text}` : message.text;
  item.append(element('div', text, { className: 'bubble' }));
  const buttons = element('div', '', { className: 'buttons' });
  for (const button of message.buttons.flat())
    buttons.append(
      element('button', button.text, {
        type: 'button',
        onclick: () => press(button.callback_data),
      }),
    );
  if (buttons.childElementCount > 0) item.append(buttons);
  return item;
}

function fill(list, items) {
  const low = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  list.replaceChildren(...items);
  if (low) list.scrollTop = list.scrollHeight;
}

function drawWorker() {
  const chat = me.worker;
  const { messages } = state.worker;
  const press = (data) => act({ kind: 'press', as: chat, chat, data });
  fill(
    one('worker-messages'),
    messages.map((message) => bubble(message, { mine: message.from === chat, press })),
  );
  one('phone').hidden = messages.findLast(({ from }) => from === null)?.asksPhone !== true;
}

function drawGroup() {
  const { topics, messages } = state.staffGroup;
  const chat = state.group;
  const as = state.staff[me.staff].id;
  const tabs = [{ id: null, name: '全部' }, ...topics].map(({ id, name }) => {
    const tab = element('button', name, { type: 'button', onclick: () => open(id) });
    tab.setAttribute('aria-pressed', String(id === me.topic));
    return tab;
  });
  one('topics').replaceChildren(...tabs);
  const shown = messages.filter(({ thread }) => me.topic === null || thread === me.topic);
  const press = (data) => act({ kind: 'press', as, chat, data });
  fill(
    one('group-messages'),
    shown.map((message) =>
      bubble(message, { mine: message.from === as, press, reply: () => answer(message) }),
    ),
  );
}

function open(topic) {
  me.topic = topic;
  answer(null);
  drawGroup();
}

function answer(message) {
  me.replyTo = message?.id ?? null;
  me.topic = message?.thread ?? me.topic;
  one('reply').hidden = message === null;
  one('reply').textContent = message ? `回复：${message.text.split('\n')[0]}` : '';
  if (message) one('group-text').focus();
}

function choices(select, options, chosen) {
  select.replaceChildren(
    ...options.map(([value, label]) => element('option', label, { value: String(value) })),
  );
  select.value = String(chosen);
}

async function look() {
  const found = await (await fetch(`/state?worker=${me.worker}`)).text();
  if (found === drawn) return;
  const first = state === null;
  drawn = found;
  state = JSON.parse(found);
  if (first) begin();
  drawWorker();
  drawGroup();
}

function begin() {
  const names = state.staff.map(({ name, login }, at) => [
    at,
    login ? name : `${name}（没有绑定）`,
  ]);
  choices(one('staff'), names, me.staff);
  drawWorkers();
  const link = element('a', state.desk, { href: state.desk, target: '_blank', rel: 'noopener' });
  const logins = state.staff.flatMap(({ login }) => (login ? [login] : [])).join(' 或 ');
  one('desk').replaceChildren('决定在工作台上做：', link, `（${logins}，密码 ${state.password}）`);
}

function drawWorkers() {
  const people = Array.from({ length: me.workers }, (_, at) => [at + 1, `职工${at + 1}`]);
  choices(one('worker'), [...people, ['new', '再来一位']], me.worker);
}

one('worker').addEventListener('change', ({ target }) => {
  if (target.value === 'new') me.workers += 1;
  me.worker = target.value === 'new' ? me.workers : Number(target.value);
  drawWorkers();
  void look();
});
one('staff').addEventListener('change', ({ target }) => {
  me.staff = Number(target.value);
  drawGroup();
});
one('phone').addEventListener('click', () => {
  void act({ kind: 'contact', as: me.worker, chat: me.worker, phone: '13800000000' });
});
one('photo').addEventListener('change', ({ target }) => {
  const file = target.files[0];
  target.form.reset();
  if (file) void sendPhoto(file);
});

async function sendPhoto(file) {
  const bytes = new Uint8Array(await file.arrayBuffer()).toBase64();
  await act({ kind: 'photo', as: me.worker, chat: me.worker, bytes });
}

function sends(form, input, deedOf) {
  one(form).addEventListener('submit', (event) => {
    event.preventDefault();
    const text = one(input).value.trim();
    if (text === '') return;
    one(input).value = '';
    void act({ kind: 'say', text, ...deedOf() });
  });
}

sends('worker-form', 'worker-text', () => ({ as: me.worker, chat: me.worker }));
sends('group-form', 'group-text', () => {
  const place = { as: state.staff[me.staff].id, chat: state.group };
  const { topic, replyTo } = me;
  answer(null);
  return {
    ...place,
    ...(topic === null ? {} : { thread: topic }),
    ...(replyTo === null ? {} : { replyTo }),
  };
});

setInterval(() => void look().catch(() => toast('程序停了。')), 700);
void look();
