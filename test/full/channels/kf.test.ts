import { kfStage } from './kf-stage.ts';
import { channelContract } from './suite.ts';

channelContract('微信客服', () => kfStage());
