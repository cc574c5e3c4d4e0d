import { channelContract } from './suite.ts';
import { webStage } from './web-stage.ts';

channelContract('The web chat', webStage);
