import { serveJobs } from '../apart/serve';
import { runHandOffJob } from './handoff-job';

serveJobs(runHandOffJob);
