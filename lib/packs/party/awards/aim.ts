/** What makes a clause an aim, a rule, a nomination or a model to follow rather than a claim of having won. */
import type { Span } from '../../../text/span';

/** Anywhere before the verb in its clause. */
const AIM =
  /争创|争当|争取|争做|力争|努力(?!下|，)|申报(?!的)|参评(?!单位|作品|案例|选手|院)|推荐(?!的)|拟(?:被|获|评|授)|鼓励|凡是|如果|有望|确保|[为的](?:目标|条件|要求|标准)|为榜样|旨在|希望|未能|尚未|没有|为了|才能(?:真正)?[让使]|每当|每次|以期|奋力|誓|(?<![大小老名主上中少女健猛勇强悍])将在|(?<!按照?[^，]{0,12}|[的为作])要求(?=[^，]{2,10}在[^，]{2,80}上?$)|瞄准|对标|向着|期待|打造成|建设成/;
/** Directly before the verb. */
const MODAL =
  /^支持(?!起诉)[^，的]{1,10}$|(?:才能|可以|将会|能够|应当|计划|打算|准备|必须|[可将要应须未不若凡拟]|(?<![产功动技效智潜性职节势热电])能)(?:争|被)?$/;

export const isAim = (beforeVerb: string): boolean => AIM.test(beforeVerb) || MODAL.test(beforeVerb);

/** An earlier clause that says what is to be done: 要…，推动各项工作走在前列. */
const URGED = /^(?:[^，]{0,8}(?:指出|强调|要求)，?)?(?:要|必须|应当?|务必|希望)(?!求)/;

export const isUrged = (folded: string, clauses: readonly Span[]): boolean =>
  clauses.slice(0, -1).some(({ start, end }) => URGED.test(folded.slice(start, end)));
