;; What compilation mode finds in the output of the command in $COMPILE, as JSON on standard output; without
;; it, of the command `credlint' that was loaded before. No setup: the patterns that Emacs comes with match
;; credlint's lines.
(require 'compile)
(require 'json)

;; As Emacs itself does, unless it runs a script.
(setenv "TERM" "dumb")

(defun found-here ()
  "The message at point: where it leads, its type (0 info, 1 warning, 2 error), and its line."
  (let* ((message (get-text-property (point) 'compilation-message))
         (place (compilation--message->loc message))
         (file (compilation--loc->file-struct place)))
    `((path . ,(caar file))
      (line . ,(compilation--loc->line place))
      (column . ,(compilation--loc->col place))
      (type . ,(compilation--message->type message))
      (text . ,(buffer-substring-no-properties (point) (line-end-position))))))

(let ((buffer (if (getenv "COMPILE") (compilation-start (getenv "COMPILE")) (credlint)))
      (found nil))
  (while (get-buffer-process buffer)
    (accept-process-output nil 0.05))
  (with-current-buffer buffer
    (compilation--ensure-parse (point-max))
    (goto-char (point-min))
    (while (< (point) (point-max))
      (when (get-text-property (point) 'compilation-message)
        (push (found-here) found))
      (forward-line 1)))
  (princ (json-encode (vconcat (nreverse found)))))
