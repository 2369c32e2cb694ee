import { officeClass } from "../../host/officeClass";
import { officeObject } from "../officeObjects";
import { spillMethods, spillProperties } from "./spill";
import type { RangeTarget } from "../officeObjects";
import { contentMethods, contentProperties } from "./rangeContent";
import { editMethods, editProperties } from "./rangeEditing";
import { geometryMethods, geometryNavigations, geometryProperties } from "./rangeGeometry";

export const rangeClass = officeClass<RangeTarget>({
  name: "Range",
  identity: ({ live }) => ({ _ReferenceId: live.referenceId }),
  properties: { ...geometryProperties, ...contentProperties, ...spillProperties, ...editProperties },
  navigations: {
    ...geometryNavigations,
    Format: (target) => officeObject("RangeFormat", target),
    DataValidation: (target) => officeObject("DataValidation", target),
    ConditionalFormats: (target) => officeObject("ConditionalFormatCollection", target),
    Sort: (target) => officeObject("RangeSort", target),
  },
  methods: { ...geometryMethods, ...contentMethods, ...spillMethods, ...editMethods },
});
