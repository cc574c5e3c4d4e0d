import { once } from 'node:events';
import { playedPassword, playedStaff, startEmulation } from './emulate/emulation.ts';

const port = (name: string): number | undefined => {
  const given = Number(process.env[name]);
  return Number.isInteger(given) && given > 0 ? given : undefined;
};

const emulation = await startEmulation({
  page: port('EMULATE_PORT'),
  wechat: port('EMULATE_WECHAT_PORT'),
  wecom: port('EMULATE_WECOM_PORT'),
  bangfu: port('PORT'),
});
const logins = playedStaff.map(({ login }) => login).join(', ');
process.stdout.write(
  [
    'Telegram, WeChat and 企业微信 without any of them: everything on this machine, gone when it stops (Ctrl+C)',
    `  页面 / the page        ${emulation.page}`,
    `  公众号 / WeChat          ${emulation.wechat}`,
    `  企业微信 / WeCom         ${emulation.wecom}`,
    `  工作台 / desk          ${emulation.bangfu}/desk   ${logins}   ${playedPassword}`,
    '',
  ].join('\n'),
);
await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
await emulation.stop();
process.exit(0);
