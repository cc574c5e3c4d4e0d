import { channelContract } from './suite.ts';
import { telegramStage } from './telegram-stage.ts';

channelContract('Telegram', telegramStage);
