window.showWall = () => {
  const dialog = document.createElement('dialog');
  dialog.id = 'wall';
  dialog.innerHTML = `${window.WORDS}<button>Reload</button>`;
  dialog.addEventListener('cancel', (event) => event.preventDefault());
  document.body.append(dialog);
  dialog.showModal();
};
