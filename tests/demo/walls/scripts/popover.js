window.showWall = () => {
  const box = document.createElement('div');
  box.id = 'wall';
  box.popover = 'manual';
  box.innerHTML = window.WORDS;
  document.body.append(box);
  box.showPopover();
};
