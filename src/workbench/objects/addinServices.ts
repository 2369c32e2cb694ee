import { officeClass } from "../host/officeClass";
import type { AddinTarget } from "./officeObjects";

const STATES = ["Inactive", "Background", "Visible"] as const;

/** Whether the add-in's page is shown: what Office.addin.showAsTaskpane and hide speak to. */
export const appRuntimeServiceClass = officeClass<AddinTarget>({
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: ({ pane }) => (pane?.isVisible() === false ? "Background" : "Visible"),
    SetAppRuntimeState: ({ pane }, args) => {
      pane?.show(args.word(0, STATES) === "Visible");
      return null;
    },
  },
});

/** The client says with it that actions may be sent to the add-in. */
export const addinInternalServiceClass = officeClass<AddinTarget>({
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
});
