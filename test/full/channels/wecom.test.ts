import { channelContract } from './suite.ts';
import { wecomStage } from './wecom-stage.ts';

channelContract('企业微信', () => wecomStage());
