const at = (id) => document.getElementById(id);
const whoIs = { robot: at('worker'), group: at('staff') };
const shown = { robot: '', group: '' };
let quoted = null;

const make = (tag, props, ...inside) => {
  const node = Object.assign(document.createElement(tag), props);
  node.append(...inside);
  return node;
};

function act(deed) {
  const headers = { 'content-type': 'application/json' };
  return fetch('/do', { method: 'POST', headers, body: JSON.stringify(deed) }).then(look);
}

function buttonOf(where, { text, task }) {
  return make('button', {
    type: 'button',
    textContent: text,
    disabled: text.startsWith('✓'),
    onclick: () => act({ kind: 'press', as: whoIs[where].value, where, label: text, task }),
  });
}

function quote(line) {
  quoted = line;
  at('quote').hidden = line === null;
  at('quote').querySelector('span').textContent =
    line === null ? '' : `回复：${line.text.split('\n')[0]}`;
  if (line !== null) at('group-text').focus();
}

function itemOf(where, line) {
  const me = whoIs[where].selectedOptions[0]?.textContent;
  const box = make('div', { className: 'box', textContent: line.text });
  if (line.buttons.length > 0)
    box.append(
      make('div', { className: 'buttons' }, ...line.buttons.map((one) => buttonOf(where, one))),
    );
  const item = make('li', { className: line.who === me ? 'me' : 'them' });
  item.append(make('span', { className: 'who', textContent: line.who ?? '帮扶助手' }), box);
  if (where === 'group' && line.who === null)
    item.append(
      make('button', {
        type: 'button',
        className: 'answer',
        textContent: '回复',
        onclick: () => quote(line),
      }),
    );
  return item;
}

/** Draws a chat anew where anything of it changed; whoever reads further up stays there. */
function draw(where, lines) {
  const now = JSON.stringify([whoIs[where].value, lines]);
  if (now === shown[where]) return;
  shown[where] = now;
  const list = at(where);
  const below = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  list.replaceChildren(...lines.map((line) => itemOf(where, line)));
  if (below) list.scrollTop = list.scrollHeight;
}

function fill(select, people) {
  if (select.options.length === people.length) return;
  select.replaceChildren(...people.map(({ id, name }) => new Option(name, id)));
}

async function look() {
  const query = new URLSearchParams();
  if (whoIs.robot.value) query.set('worker', whoIs.robot.value);
  if (whoIs.group.value) query.set('staff', whoIs.group.value);
  const state = await (await fetch(`/state?${query}`)).json();
  fill(whoIs.robot, state.workers);
  fill(whoIs.group, state.staff);
  at('desk').href = state.desk;
  draw('robot', state.robot);
  draw('group', state.group);
}

for (const select of Object.values(whoIs)) select.addEventListener('change', () => void look());
at('quote')
  .querySelector('button')
  .addEventListener('click', () => quote(null));
for (const form of document.querySelectorAll('form'))
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { where } = form.dataset;
    const field = at(`${where}-text`);
    const text = field.value.trim();
    if (text === '') return;
    field.value = '';
    const answered = where === 'group' && quoted !== null ? { quote: quoted.nth } : {};
    void act({ kind: 'say', as: whoIs[where].value, where, text, ...answered });
    quote(null);
  });
async function sendPhoto({ target }) {
  const [file] = target.files;
  if (!file) return;
  let text = '';
  for (const byte of new Uint8Array(await file.arrayBuffer())) text += String.fromCharCode(byte);
  target.value = '';
  await act({ kind: 'photo', as: whoIs.robot.value, bytes: btoa(text) });
}

at('photo').addEventListener('change', (event) => void sendPhoto(event));
await look();
setInterval(() => void look(), 700);
