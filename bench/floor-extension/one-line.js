document.body.textContent = 'One sentence that a script has written.';
