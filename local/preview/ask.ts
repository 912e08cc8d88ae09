/** Asks the user to choose one of some buttons; closing the box chooses the last. */
export function ask<T extends string>(
  dialog: HTMLDialogElement,
  text: string,
  choices: Readonly<Record<T, string>>,
): Promise<T> {
  const values = Object.keys(choices) as T[];
  const form = document.createElement("form");
  form.method = "dialog";
  form.append(Object.assign(document.createElement("p"), { textContent: text }));
  for (const value of values) {
    form.append(Object.assign(document.createElement("button"), { value, textContent: choices[value] }));
  }
  dialog.replaceChildren(form);
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener(
      "close",
      () => resolve(values.find((value) => value === dialog.returnValue) ?? values[values.length - 1]),
      { once: true },
    );
  });
}
