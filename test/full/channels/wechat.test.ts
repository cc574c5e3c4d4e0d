import { channelContract } from './suite.ts';
import { wechatStage } from './wechat-stage.ts';

channelContract('WeChat', wechatStage);
