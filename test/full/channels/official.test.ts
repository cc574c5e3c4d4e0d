import { officialStage } from './official-stage.ts';
import { channelContract } from './suite.ts';

channelContract('An official account', () => officialStage());
