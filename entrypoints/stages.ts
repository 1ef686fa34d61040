import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { furtherStages } from '../utils/core/annotate/further-stages.ts';
import { provide } from './background/parts.ts';

export default defineUnlistedScript(() => provide('stages', furtherStages));
