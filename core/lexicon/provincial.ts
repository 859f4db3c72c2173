import { beijing } from "./profiles/beijing.ts";
import { chongqing } from "./profiles/chongqing.ts";
import { guangdong } from "./profiles/guangdong.ts";
import { hubei } from "./profiles/hubei.ts";
import { hunan } from "./profiles/hunan.ts";
import { neimenggu } from "./profiles/neimenggu.ts";
import { elementsOfProfile, type Profile, requirementsOfProfile } from "./profiles/profile.ts";
import { shaanxi } from "./profiles/shaanxi.ts";
import { shanghai } from "./profiles/shanghai.ts";
import { sichuan } from "./profiles/sichuan.ts";
import { yunnan } from "./profiles/yunnan.ts";
import { zhejiang } from "./profiles/zhejiang.ts";
import type { ElementSpec, RequiredSpec } from "./requirement.ts";

/** Provinces whose published forms are known; the others owe the national elements only. */
export const profiles: readonly Profile[] = [
  beijing,
  chongqing,
  guangdong,
  hubei,
  hunan,
  neimenggu,
  shaanxi,
  shanghai,
  sichuan,
  yunnan,
  zhejiang,
];

export const provincialRequirements: readonly RequiredSpec[] = profiles.flatMap(requirementsOfProfile);
export const provincialElements: readonly ElementSpec[] = profiles.flatMap(elementsOfProfile);
