import { channelContract } from './suite.ts';
import { wechatStage } from './wechat-stage.ts';

// Every service by digits and words stands in wechat-applications.test.ts.
channelContract('WeChat', wechatStage, []);
