import { consoleStage } from './console-stage.ts';
import { channelContract } from './suite.ts';

channelContract('The console', consoleStage);
