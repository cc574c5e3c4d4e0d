/** `npm run chaos`: the full counts. */
import { crash } from './harness.ts';

const report = await crash({ kills: 300, users: 200, seed: 20_261_123 });
process.stdout.write(`${JSON.stringify(report)}\n`);
process.exitCode = report.lost + report.doubled + report.stuck > 0 || report.kills < 300 ? 1 : 0;
